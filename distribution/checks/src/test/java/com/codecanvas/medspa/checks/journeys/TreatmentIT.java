package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tattoo from the body map to the signed session. */
class TreatmentIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @Test
    void aTattooIsDrawnScreenedTreatedAndSigned() throws Exception {
        String patient = patient("Drawn");
        Page page = DESK.signedIn("owner", "/patients/" + patient + "?tab=treatments");

        Pages.press(page, "Record a tattoo");
        draw(page.locator("treatments-body-map svg"));
        page.getByLabel("Name").fill("Rose, left calf");
        page.getByLabel("Area in cm²").fill("12,5");
        Pages.press(page, "Black");
        Pages.press(page, "Red");
        score(page, "Fitzpatrick skin type", "II 2");
        score(page, "Location", "Upper trunk 2");
        score(page, "Colours", "Many colours 4");
        score(page, "Amount of ink", "Moderate 3");
        assertThat(page.locator("treatments-tattoo-editor output")).hasText("11");
        Pages.press(page, "Record the tattoo");
        assertThat(page.getByText("Write decimals with a point")).isVisible();
        page.getByLabel("Area in cm²").fill("12.5");
        Pages.press(page, "Record the tattoo");

        assertThat(page.locator("treatments-tattoo")).containsText("8 to 14 sessions");
        Pages.press(page, "Start a session");
        screen(page);
        assertThat(page.locator("treatments-screening")).containsText("Isotretinoin within 6 months? Answered yes.");
        goOn(page, "treatments-screening", "Low dose, discussed");
        Pages.press(page, "Override");
        assertThat(page.locator("treatments-screening")).containsText("Overridden: Low dose, discussed");

        page.getByLabel("Laser", new Page.GetByLabelOptions().setExact(true))
                .selectOption("Q-switched Nd:YAG 1064 (Northlight Q2)");
        page.getByLabel("Fluence, J/cm²").fill("11");
        Locator form = page.locator("treatments-pass-form");
        assertThat(form).containsText("777.5 mJ");
        assertThat(form).containsText("Fluence is outside of 5 to 10 J/cm²");
        Pages.press(page, "Record the pass");
        assertThat(page.locator("treatments-passes .pass")).hasCount(0);
        goOn(page, "treatments-pass-form", "Tested on the edge");
        Pages.press(page, "Full");
        Pages.press(page, "Record the pass");
        assertThat(page.locator("treatments-passes .pass")).hasCount(1);
        assertThat(page.locator("treatments-passes .pass")).containsText("Overridden: Tested on the edge");

        Pages.press(page, "Sign and lock");
        Pages.press(page, "Sign");
        assertThat(page.locator("treatments-signing")).containsText("Locked");
        assertThat(page.getByLabel("Fluence, J/cm²")).hasCount(0);
        assertThat(audited(patient)).contains("treatment-sessions.sign");
    }

    @Test
    void whatIsTypedIntoASessionOutlivesAReload() throws Exception {
        Page page = DESK.signedIn("owner", "/treatment-sessions/" + draft(patient("Kept")));
        screen(page);
        goOn(page, "treatments-screening", "Low dose");
        Pages.press(page, "Override");
        page.getByLabel("Fluence, J/cm²").fill("7.25");
        page.reload();
        assertThat(page.getByLabel("Fluence, J/cm²")).hasValue("7.25");
    }

    private static void draw(Locator map) {
        BoundingBox box = map.boundingBox();
        Page page = map.page();
        for (int i = 0; i <= 24; i++) {
            double angle = 2 * Math.PI * i / 24;
            double x = box.x + box.width / 2 + 14 * Math.cos(angle);
            double y = box.y + box.height * 0.25 + 16 * Math.sin(angle);
            page.mouse().move(x, y);
            if (i == 0) {
                page.mouse().down();
            }
        }
        page.mouse().up();
    }

    private static void score(Page page, String factor, String choice) {
        page.locator("treatments-tattoo-editor fieldset")
                .filter(new Locator.FilterOptions().setHasText(factor))
                .locator("button")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^" + choice.replace(" ", "\\s*") + "$")))
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

    private static void goOn(Page page, String where, String reason) {
        page.locator(where).getByLabel("Go on because").fill(reason);
    }

    private static String patient(String given) throws Exception {
        return DESK.api()
                .post("patients", Map.of("givenName", given, "familyName", "Outline"))
                .get("id")
                .asText();
    }

    private static String draft(String patient) throws Exception {
        ClinicApi api = DESK.api();
        List<Map<String, Double>> outline =
                List.of(Map.of("x", 0.4, "y", 0.2), Map.of("x", 0.6, "y", 0.2), Map.of("x", 0.5, "y", 0.3));
        JsonNode tattoo = api.post(
                "tattoos",
                Map.ofEntries(
                        Map.entry("patientId", patient),
                        Map.entry("name", "Band"),
                        Map.entry("kind", "professional"),
                        Map.entry("region", "front"),
                        Map.entry("outline", outline),
                        Map.entry("areaCm2", 10),
                        Map.entry("skinType", "II"),
                        Map.entry("location", "upper-trunk"),
                        Map.entry("colours", "black-only"),
                        Map.entry("ink", "moderate"),
                        Map.entry("scarring", "none"),
                        Map.entry("inks", List.of("black"))));
        return api.post(
                        "treatment-sessions",
                        Map.of("tattooId", tattoo.get("id").asText()))
                .get("id")
                .asText();
    }

    private static List<String> audited(String patient) throws Exception {
        return DESK.api().get("audit?patientId=" + patient).get("items").findValuesAsText("action");
    }
}
