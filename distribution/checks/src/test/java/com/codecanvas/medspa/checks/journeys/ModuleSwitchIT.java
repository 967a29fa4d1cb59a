package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ModuleSwitchIT {
    private static final double A_SECOND = 1000;

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    /** What needs scheduling, what needs others first. */
    private static final List<String> NEEDING_IT =
            List.of("payments-sandbox", "payments", "messaging-sandbox", "messaging");

    @BeforeEach
    void nothingNeedsIt() throws Exception {
        for (String module : NEEDING_IT) {
            DESK.api().send("PATCH", "modules/" + module, Map.of("enabled", false));
        }
    }

    @AfterEach
    void switchOnAgain() throws Exception {
        DESK.api().send("PATCH", "modules/scheduling", Map.of("enabled", true));
        for (int i = NEEDING_IT.size() - 1; i >= 0; i--) {
            DESK.api().send("PATCH", "modules/" + NEEDING_IT.get(i), Map.of("enabled", true));
        }
    }

    @Test
    void aModuleSwitchedOffLeavesOpenBrowsersOfThatClinicAloneAndComesBack() {
        Page admin = DESK.signedIn("admin", "/admin/modules");
        Page colleague = DESK.signedIn("front-desk", "/patients");
        Page elsewhere = DESK.signedIn(1, "front-desk", "/patients");
        assertThat(Pages.nav(colleague, "Calendar")).isVisible();
        assertThat(Pages.nav(elsewhere, "Calendar")).isVisible();
        colleague.evaluate("document.title = 'not loaded again'");

        admin.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Scheduling"))
                .click();
        switching(admin, () -> Pages.press(admin, "Switch off"));
        assertThat(Pages.nav(colleague, "Calendar"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(A_SECOND));
        assertThat(Pages.nav(admin, "Calendar")).hasCount(0);
        assertThat(appointments(colleague)).isEqualTo(404);
        assertThat(appointments(elsewhere)).isEqualTo(200);
        assertThat(Pages.nav(elsewhere, "Calendar")).isVisible();

        switching(
                admin,
                () -> admin.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Scheduling"))
                        .click());
        assertThat(Pages.nav(colleague, "Calendar"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_SECOND));
        assertThat(appointments(colleague)).isEqualTo(200);
        assertThat(colleague.title()).isEqualTo("not loaded again");
    }

    @Test
    void whoLooksAtItsPageIsToldAndCanGoOnElsewhere() throws Exception {
        Page page = DESK.signedIn("front-desk", "/calendar");
        assertThat(page.locator(".ec-body")).isVisible();
        DESK.api().send("PATCH", "modules/scheduling", Map.of("enabled", false));
        assertThat(Pages.nav(page, "Calendar")).hasCount(0);
        assertThat(page.locator(".ec-body")).hasCount(0);
        Pages.nav(page, "Patients").click();
        assertThat(Pages.heading(page, "Patients")).isVisible();
    }

    private static void switching(Page page, Runnable act) {
        page.waitForResponse(answer -> answer.request().method().equals("PATCH") && answer.status() == 200, act);
    }

    private static int appointments(Page page) {
        return page.context().request().get("/api/v1/appointments").status();
    }
}
