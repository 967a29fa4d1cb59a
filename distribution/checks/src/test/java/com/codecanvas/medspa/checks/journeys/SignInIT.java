package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.codecanvas.medspa.checks.DemoServer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @Test
    void aWrongPasswordIsToldApartAndTheRightOneLeadsToTheDay() {
        DemoServer.Staff staff = DESK.server().staff(0, "front-desk");
        Page page = DESK.open("/");

        signIn(page, staff.email(), "not the password");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("This e-mail address and password do not go together.");
        assertThat(page.getByLabel("E-mail address")).hasValue(staff.email());

        signIn(page, staff.email(), staff.password());
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Good ");
        assertThat(page.getByRole(AriaRole.BANNER)).containsText("Lumen Skin Clinic");
        assertThat(Pages.nav(page, "Calendar")).isVisible();
        assertThat(Pages.nav(page, "Audit log")).hasCount(0);
    }

    @Test
    void signingOutLeavesNothingBehind() {
        Page page = DESK.signedIn("front-desk", "/patients");
        Pages.palette(page, "Sign out");
        assertThat(Pages.heading(page, "Sign in")).isVisible();
        page.navigate("/patients");
        assertThat(Pages.heading(page, "Sign in")).isVisible();
    }

    private static void signIn(Page page, String email, String password) {
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        Pages.press(page, "Sign in");
    }
}
