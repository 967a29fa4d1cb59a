package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.codecanvas.medspa.checks.doorsign.DoorSign;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OperatorConsoleIT {
    /** A clinic that the other journeys leave alone, so that nobody there has agreed to anything yet. */
    private static final int ELSEWHERE = 1;

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @AfterEach
    void remove() throws Exception {
        DoorSignInstalled.remove(new OperatorApi(DESK.server()));
    }

    @Test
    void aWrongTokenIsToldAndLetsNobodyIn() {
        Page page = DESK.open("/operator");
        page.getByLabel("Operator token").fill("wrong");
        Pages.press(page, "Sign in");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("not the operator’s token");
        assertThat(Pages.nav(page, "Modules")).hasCount(0);
    }

    @Test
    void aModuleIsInstalledAgreedToUpgradedAndRemovedInOpenBrowsers() throws Exception {
        DoorSignInstalled files = new DoorSignInstalled();
        Console console = Console.signedIn(DESK);
        Page admin = DESK.signedIn(ELSEWHERE, "admin", "/admin/modules");
        Page colleague = DESK.signedIn(ELSEWHERE, "front-desk", "/patients");
        assertThat(Pages.heading(admin, "Front desk")).isVisible();
        admin.evaluate("document.title = 'not loaded again'");

        console.upload(files.file(DoorSign.first()), "Door sign 1.0.0");
        assertThat(console.page().getByText("New signer")).isVisible();
        assertThat(Pages.button(console.page(), "Install Door sign")).isDisabled();
        console.agree("trust Example Signs from now on");
        console.agree("I allow what it may do");
        console.carryOut("Install Door sign", "Door sign 1.0.0 runs");

        Locator doorSign = admin.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Door sign"));
        assertThat(doorSign).isVisible();
        assertThat(admin).hasTitle("not loaded again");
        allow(admin, doorSign);
        assertThat(Pages.nav(colleague, "Door sign")).isVisible();
        Pages.nav(colleague, "Door sign").click();
        assertThat(colleague.getByText("Version 1.0.0")).isVisible();

        console.upload(files.file(DoorSign.second()), "Door sign 1.1.0");
        assertThat(console.page().getByText("1 new")).isVisible();
        console.agree("I allow what is new");
        console.carryOut("Upgrade to 1.1.0", "Door sign 1.1.0 runs");
        assertThat(Pages.nav(colleague, "Door sign")).hasCount(0);
        Locator review = admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Review"));
        review.click();
        assertThat(admin.getByText("New since last time")).isVisible();
        agree(admin);
        assertThat(Pages.nav(colleague, "Door sign")).isVisible();

        console.remove(DoorSign.ID, "Door sign");
        assertThat(doorSign).hasCount(0);
        assertThat(Pages.nav(colleague, "Door sign")).hasCount(0);
        Pages.nav(console.page(), "History").click();
        assertThat(console.page().getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("History")))
                .containsText("Upgrade Door sign from 1.0.0 to 1.1.0");
    }

    @Test
    void whatAPackageWouldDoIsAccessible() throws Exception {
        Console console = Console.signedIn(DESK);
        console.upload(new DoorSignInstalled().file(DoorSign.first()), "Door sign 1.0.0");
        accessible(console.page());
    }

    private static void accessible(Page page) {
        Pages.show(page, ColorScheme.LIGHT);
        Assertions.assertThat(Accessible.violations(page)).as("light").isEmpty();
        Pages.show(page, ColorScheme.DARK);
        Assertions.assertThat(Accessible.violationsByColour(page)).as("dark").isEmpty();
    }

    private static void allow(Page admin, Locator doorSign) {
        doorSign.click();
        assertThat(Pages.dialog(admin, "Switch on Door sign?")).isVisible();
        assertThat(Pages.button(admin, "Allow and switch on")).isDisabled();
        accessible(admin);
        agree(admin);
        assertThat(doorSign).isChecked();
    }

    private static void agree(Page admin) {
        admin.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("I have read this"))
                .check();
        Pages.press(admin, "Allow and switch on");
    }
}
