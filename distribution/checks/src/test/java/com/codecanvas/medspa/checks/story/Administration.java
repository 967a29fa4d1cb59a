package com.codecanvas.medspa.checks.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.journeys.Pages;
import com.codecanvas.medspa.checks.providers.BucketStandIn;
import com.codecanvas.medspa.checks.providers.TwilioStandIn;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The admin changes who does what while the others go on working. */
record Administration(Day day, ModulesPage modules) {
    private static final String OTHER_PHONE = "+12125550143";

    static Administration of(Day day) {
        return new Administration(day, ModulesPage.of(day));
    }

    /** From now on texts go by Twilio: to whoever wants them. */
    void swapTexts(TwilioStandIn twilio) throws Exception {
        modules.allow("Text messages: Twilio");
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("Account SID (optional)", TwilioStandIn.ACCOUNT);
        settings.put("Auth token (optional)", TwilioStandIn.TOKEN);
        settings.put("Number (optional)", "+18005550100");
        modules.connect("messaging-twilio", settings, "Connected.");
        modules.give("Text messages", "Twilio");

        ClinicApi api = day.clinic().api("front-desk");
        String ben = api.post("patients", Map.of("givenName", "Ben", "familyName", "Ostrow", "phone", OTHER_PHONE))
                .get("id")
                .asText();
        api.post(
                "appointments",
                Request.consultation(api, day.ana().id(), day.clinic().today().plusDays(15)));
        api.post(
                "appointments",
                Request.consultation(api, ben, day.clinic().today().plusDays(16)));
        Map<String, String> sent = twilio.sent.poll(60, TimeUnit.SECONDS);
        assertThat(sent).containsEntry("To", OTHER_PHONE);
        assertThat(twilio.sent).as("nothing for Ana, who said STOP").isEmpty();
    }

    /** The next picture lies in the bucket, then all do, and none is gone from the screen. */
    void swapPictures(BucketStandIn bucket, Camera camera) throws Exception {
        modules.allow("Picture storage: bucket");
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("Server (optional)", bucket.address());
        settings.put("Bucket (optional)", BucketStandIn.NAME);
        settings.put("Access key (optional)", "key");
        settings.put("Secret key (optional)", "secret");
        modules.connect("storage-minio", settings, "The bucket takes, gives back and deletes objects.");
        modules.give("Picture storage", "Bucket");
        modules.show();
        camera.takeAfter();
        assertThat(bucket.objects).isNotEmpty();
        assertThat(camera.tiles()).hasCount(4);
    }

    /** Gone from the navigation of those who are at work, and back with all that was in it. */
    void payments(Page colleague) {
        assertThat(Pages.nav(colleague, "Payments")).isVisible();
        modules.switchOff("Payments", "Switch off both");
        assertThat(Pages.nav(colleague, "Payments")).hasCount(0);
        modules.switchOn("Card payments: sandbox");
        assertThat(Pages.nav(colleague, "Payments")).isVisible();
        colleague.navigate(day.ana().tab("payments"));
        assertThat(colleague.getByText("8 of 8 left")).isVisible();
    }
}
