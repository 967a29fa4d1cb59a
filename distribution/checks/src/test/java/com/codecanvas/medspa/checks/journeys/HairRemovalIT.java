package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A treatment that a module of its own adds, from the course to the signature; and what stays of it once the module is off. */
class HairRemovalIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @AfterEach
    void switchOnAgain() throws Exception {
        hairRemoval(true);
    }

    @Test
    void aCourseIsStartedScreenedTreatedAndSigned() throws Exception {
        String patient = DESK.api()
                .post("patients", Map.of("givenName", "Lea", "familyName", "Courser"))
                .get("id")
                .asText();
        Page page = DESK.signedIn("owner", "/patients/" + patient + "?tab=treatments");
        Pages.press(page, "Start a course");
        page.getByLabel("Site").selectOption("Upper lip");
        choose(page, "Fitzpatrick skin type", "II, burns easily, tans little");
        choose(page, "Coarseness", "Medium");
        Pages.press(page, "Record the course");
        assertThat(page.getByText("Hair colour is missing.")).isVisible();
        choose(page, "Hair colour", "Blond");
        Pages.press(page, "Record the course");
        assertThat(page.locator("treatments-courses button.course")).containsText("0 of 6 to 8 sessions");

        Pages.press(page, "Start a session");
        screen(page);
        assertThat(page.locator("treatments-screening"))
                .containsText("Isotretinoin within 6 months? Answered yes. Scars were feared");
        page.locator("treatments-screening").getByLabel("Go on because").fill("Stopped in May");
        Pages.press(page, "Override");
        assertThat(page.locator("treatments-screening")).containsText("Overridden: Stopped in May");

        Locator form = page.locator("treatments-course-pass-form");
        form.getByLabel("Laser").fill("Meridian Alex Pro");
        choose(page, "Wavelength", "Alexandrite 755 nm");
        assertThat(form).containsText("Usual: 30–40 J/cm²");
        form.getByLabel("Fluence, J/cm²").fill("44");
        form.getByLabel("Pulse, ms").fill("3");
        form.getByLabel("Spot, mm").fill("12");
        form.getByLabel("Pulses").fill("20");
        choose(page, "Cooling", "Cryogen spray");
        assertThat(form).containsText("Fluence is outside of 30 to 40 J/cm²");
        assertThat(form).containsText("Lasers hardly reach blond hair");
        Pages.press(page, "Record the pass");
        assertThat(form.getByText("Only the medical director can override this").first())
                .isVisible();
        form.getByLabel("Go on because").fill("Test spot stayed calm");
        choose(page, "What the skin shows", "Swelling around follicles");
        Pages.press(page, "Record the pass");
        Locator pass = page.locator("treatments-course-passes .pass");
        assertThat(pass).containsText("44 J/cm²");
        assertThat(pass).containsText("Overridden: Test spot stayed calm");

        Pages.press(page, "Given to the patient");
        assertThat(page.locator("treatments-aftercare"))
                .containsText("After your laser hair removal, version hair-2026.1");

        Pages.press(page, "Sign and lock");
        Pages.press(page, "Sign");
        assertThat(page.locator("treatments-signing")).containsText("judged by rules hair-2026.1");
        page.navigate("/patients/" + patient + "?tab=treatments");
        assertThat(page.locator("treatments-courses button.course")).containsText("1 of 6 to 8 sessions, next from");
        assertThat(DESK.api().get("audit?patientId=" + patient).get("items").findValuesAsText("action"))
                .contains("course-sessions.sign");

        hairRemoval(false);
        page.reload();
        assertThat(page.locator("treatments-courses button.course")).containsText("Switched off");
        assertThat(page.locator("treatments-courses")).containsText("Fitzpatrick skin type");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start a session")))
                .hasCount(0);
        page.locator("treatments-courses ms-table a").first().click();
        assertThat(page.locator("treatments-course-passes .pass")).containsText("44 J/cm²");
        assertThat(page.locator("treatments-screening")).containsText("Isotretinoin within 6 months");
        String course =
                DESK.api().get("courses?patientId=" + patient).at("/items/0/id").asText();
        assertThat(page.context()
                        .request()
                        .get("/api/v1/course-sessions?courseId=" + course)
                        .status())
                .isEqualTo(200);
        assertThat(DESK.api()
                        .send("POST", "course-sessions", Map.of("courseId", course))
                        .statusCode())
                .isEqualTo(409);
    }

    private static void hairRemoval(boolean on) throws Exception {
        DESK.api().send("PATCH", "modules/hair-removal", Map.of("enabled", on));
    }

    private static void choose(Page page, String legend, String choice) {
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(legend).setExact(true))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(choice).setExact(true))
                .click();
    }

    private static void screen(Page page) {
        page.locator(".question")
                .filter(new Locator.FilterOptions().setHasText("Isotretinoin"))
                .getByText("Yes")
                .click();
        Pages.press(page, "The rest: no");
        Pages.press(page, "Save the answers");
    }
}
