package com.codecanvas.medspa.checks.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.journeys.Pages;
import com.codecanvas.medspa.checks.providers.BucketStandIn;
import com.codecanvas.medspa.checks.providers.TwilioStandIn;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The admin changes who does what while the others go on working. */
record Administration(Day day, ModulesPage modules) {
    private static final String OTHER_PHONE = "+12125550143";

    static Administration of(Day day) {
        return new Administration(day, ModulesPage.of(day));
    }

    /** Set up and tried in the morning; until they are chosen, those who did it before go on. */
    void prepare(BucketStandIn bucket) {
        modules.switchOn("Text messages: Twilio");
        Map<String, String> account = new LinkedHashMap<>();
        account.put("Account SID", TwilioStandIn.ACCOUNT);
        account.put("Auth token", TwilioStandIn.TOKEN);
        account.put("Number", "+18005550100");
        modules.connect("messaging-twilio", account, "Connected.");
        modules.isDoneBy("Text messages", "Sandbox");

        modules.switchOn("Picture storage: bucket");
        Map<String, String> place = new LinkedHashMap<>();
        place.put("Server", bucket.address());
        place.put("Bucket", BucketStandIn.NAME);
        place.put("Access key", "key");
        place.put("Secret key", "secret");
        modules.connect("storage-minio", place, "The bucket takes, gives back and deletes objects.");
        modules.isDoneBy("Picture storage", "This server");
    }

    /** From now on texts go by Twilio: to whoever wants them. */
    void swapTexts(TwilioStandIn twilio) throws Exception {
        modules.give("Text messages", "Twilio");
        ClinicApi api = day.clinic().api("front-desk");
        String ben = api.post("patients", Map.of("givenName", "Ben", "familyName", "Ostrow", "phone", OTHER_PHONE))
                .get("id")
                .asText();
        LocalDate today = day.clinic().today();
        api.post("appointments", Request.consultation(api, day.ana().id(), today.plusDays(15)));
        api.post("appointments", Request.consultation(api, ben, today.plusDays(16)));
        Map<String, String> sent = twilio.sent.poll(60, TimeUnit.SECONDS);
        assertThat(sent).containsEntry("To", OTHER_PHONE);
        assertThat(twilio.sent).as("nothing for Ana, who said STOP").isEmpty();
    }

    /** The next picture lies in the bucket, and those before are still on the screen. */
    void swapPictures(BucketStandIn bucket, Camera camera) throws Exception {
        modules.give("Picture storage", "Bucket");
        modules.show();
        assertThat(bucket.objects).isEmpty();
        camera.takeAfter(0.7);
        assertThat(bucket.objects).isNotEmpty();
        camera.showsAll(4);
        moveTheOthers(bucket);
        camera.showsAll(4);
    }

    /** Each with its preview, apart from the one that came through the API. */
    private void moveTheOthers(BucketStandIn bucket) throws Exception {
        int before = bucket.objects.size();
        ClinicApi api = day.clinic().api("admin");
        api.send("POST", "photo-storage/moves", Map.of("provider", "storage-minio"));
        Awaited.until(() -> api.get("photo-storage/moves").at("/items/0").hasNonNull("finishedAt"));
        assertThat(bucket.objects).hasSizeGreaterThan(before + 2);
    }

    /** Gone from the navigation of those who are at work, and back with all that was in it. */
    void payments(Page colleague) {
        assertThat(Pages.nav(colleague, "Payments")).isVisible();
        modules.switchOff("Payments", "Switch off both");
        assertThat(Pages.nav(colleague, "Payments")).hasCount(0);
        modules.isOff("Card payments: sandbox");
        modules.switchOn("Card payments: sandbox", "Switch on both");
        assertThat(Pages.nav(colleague, "Payments")).isVisible();
        colleague.navigate(day.ana().tab("payments"));
        assertThat(colleague.getByText("8 of 8 left")).isVisible();
    }
}
