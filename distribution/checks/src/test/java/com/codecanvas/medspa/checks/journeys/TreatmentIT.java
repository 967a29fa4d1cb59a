package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
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

        TattooForm tattoo = TattooForm.open(page);
        tattoo.draw();
        tattoo.describe("Rose, left calf", "12,5", "Black", "Red");
        tattoo.score("11");
        tattoo.save();
        assertThat(page.getByText("Write decimals with a point")).isVisible();
        page.getByLabel("Area in cm²").fill("12.5");
        tattoo.save();

        assertThat(page.locator("treatments-tattoo")).containsText("8 to 14 sessions");
        Pages.press(page, "Start a session");
        SessionForm session = new SessionForm(page);
        session.screen();
        session.overrideScreening("Low dose, discussed");

        page.getByLabel("Laser", new Page.GetByLabelOptions().setExact(true))
                .selectOption("Q-switched Nd:YAG 1064 (Northlight Q2)");
        session.fluence("11");
        Locator form = page.locator("treatments-pass-form");
        assertThat(form).containsText("777.5 mJ");
        assertThat(form).containsText("Fluence is outside of 5 to 10 J/cm²");
        session.recordOutOfRange("Tested on the edge");
        session.sign();
        assertThat(audited(patient)).contains("treatment-sessions.sign");
    }

    @Test
    void whatIsTypedIntoASessionOutlivesAReload() throws Exception {
        Page page = DESK.signedIn("owner", "/treatment-sessions/" + draft(patient("Kept")));
        SessionForm session = new SessionForm(page);
        session.screen();
        session.overrideScreening("Low dose");
        session.fluence("7.25");
        page.reload();
        assertThat(page.getByLabel("Fluence, J/cm²")).hasValue("7.25");
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
