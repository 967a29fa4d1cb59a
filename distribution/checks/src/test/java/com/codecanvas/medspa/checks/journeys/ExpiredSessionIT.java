package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExpiredSessionIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @Test
    void savingAfterTheSessionEndedAsksToSignInAgainAndLosesNothing() {
        Page page = DESK.open("/");
        // Without live updates the page learns only by saving that the session is over.
        page.route("**/api/v1/live", neverAnswered -> {});
        signIn(page);
        typeAPatient(page, "Typed", "Beforetheend");
        endSession(page);

        Pages.press(page, "Add patient");
        assertThat(Pages.dialog(page, "Please sign in again")).isVisible();
        assertThat(field(page, "First name")).hasValue("Typed");
        signInAgain(page);

        assertThat(Pages.heading(page, "Typed Beforetheend")).isVisible();
    }

    @Test
    void theOpenPageAsksByItselfAndWhatWasTypedIsStillThere() {
        Page page = DESK.open("/");
        signIn(page);
        typeAPatient(page, "Asked", "Atonce");
        endSession(page);

        assertThat(Pages.dialog(page, "Please sign in again")).isVisible();
        signInAgain(page);
        assertThat(Pages.dialog(page, "Please sign in again")).hasCount(0);
        assertThat(field(page, "Last name")).hasValue("Atonce");
        Pages.press(page, "Add patient");
        assertThat(Pages.heading(page, "Asked Atonce")).isVisible();
    }

    private static void signIn(Page page) {
        page.getByLabel("E-mail address")
                .fill(DESK.server().staff(0, "front-desk").email());
        page.getByLabel("Password", exactly())
                .fill(DESK.server().staff(0, "front-desk").password());
        Pages.press(page, "Sign in");
        Pages.nav(page, "Patients").click();
    }

    private static void typeAPatient(Page page, String given, String family) {
        Pages.press(page, "Patient");
        field(page, "First name").fill(given);
        field(page, "Last name").fill(family);
    }

    private static void endSession(Page page) {
        APIRequestContext same = page.context().request();
        String csrf = JsonParser.parseString(same.get("/api/v1/session").text())
                .getAsJsonObject()
                .get("csrfToken")
                .getAsString();
        assertThat(same.delete("/api/v1/session", RequestOptions.create().setHeader("X-CSRF-Token", csrf)))
                .isOK();
    }

    private static void signInAgain(Page page) {
        Pages.inDialog(page, "Please sign in again")
                .getByLabel("Password", new Locator.GetByLabelOptions().setExact(true))
                .fill(DESK.server().staff(0, "front-desk").password());
        Pages.press(page, "Sign in");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, exactly());
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
