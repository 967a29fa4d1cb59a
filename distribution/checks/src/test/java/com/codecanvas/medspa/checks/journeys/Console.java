package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The operator's console with the operator signed in. */
record Console(Page page) {
    /** A dry run reads every class, an operation waits for the health of the new version, and the machine may be busy. */
    private static final double OPERATION_MS = 90_000;

    static Console signedIn(FrontDesk desk) throws IOException {
        Page page = desk.open("/operator");
        page.getByLabel("Operator token")
                .fill(Files.readString(desk.server().dataFolder().resolve("operator.token"))
                        .trim());
        Pages.press(page, "Sign in");
        assertThat(Pages.heading(page, "Modules")).isVisible();
        return new Console(page);
    }

    /** Chooses a file as a person would, and arrives at what it would do. */
    void upload(Path file, String heading) {
        page.navigate("/operator");
        page.waitForFileChooser(() -> page.getByText("Install module").click()).setFiles(file);
        assertThat(Pages.heading(page, heading)).isVisible(patiently());
    }

    void agree(String words) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words))
                .check();
    }

    /** Presses a button and stays until the operation has come to its end. */
    void carryOut(String button, String result) {
        Pages.press(page, button);
        assertThat(page.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(result))
                        .first())
                .isVisible(patiently());
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(OPERATION_MS);
    }

    Locator row(String module) {
        return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Modules"))
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(module));
    }

    /** Takes the module off, as far as it is there. */
    void remove(String id, String name) {
        page.navigate("/operator/modules/" + id + "/remove");
        agree("taken off");
        carryOut("Remove " + name, name + " is removed");
    }
}
