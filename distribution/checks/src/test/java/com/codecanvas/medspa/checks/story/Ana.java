package com.codecanvas.medspa.checks.story;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.journeys.TattooPicture;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The patient of the story, whom the clinic has met once before, for a consultation. */
record Ana(String id) {
    static final String NAME = "Ana Quintanilla";
    static final String PHONE = "+12125550142";
    static final String EMAIL = "ana@quintanilla.example";

    private static final int WEEKS_AGO = 3;

    static Ana met(StoryClinic clinic) throws IOException, InterruptedException {
        String id = clinic.api("front-desk")
                .post(
                        "patients",
                        Map.of("givenName", "Ana", "familyName", "Quintanilla", "phone", PHONE, "email", EMAIL))
                .get("id")
                .asText();
        Ana ana = new Ana(id);
        ana.photograph(clinic.api("practitioner"));
        return ana;
    }

    private void photograph(ClinicApi practitioner) throws IOException, InterruptedException {
        Instant then = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(7L * WEEKS_AGO, ChronoUnit.DAYS);
        String path = "photos?patientId=" + id + "&kind=before&angle=back&takenAt=" + then;
        var answer = practitioner.upload(path, "image/jpeg", TattooPicture.jpeg(1280, 1));
        if (answer.statusCode() != 201) {
            throw new AssertionError("The photo was answered with " + answer.statusCode() + ": " + answer.body());
        }
    }

    String tab(String tab) {
        return "/patients/" + id + "?tab=" + tab;
    }
}
