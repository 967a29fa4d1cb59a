package com.codecanvas.medspa.checks.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.codecanvas.medspa.checks.journeys.Pages;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the sandbox would have sent to Ana, and her answers. */
record AnasPhone(Day day, Page page) {
    private static final String SHOWN = "(212) 555-0142";
    /** Reminders are set in whole minutes. */
    private static final double REMINDER_MS = 90_000;

    private static final Duration A_MOMENT = Duration.ofSeconds(3);

    static AnasPhone of(Day day) {
        return new AnasPhone(day, day.at("admin", "/messaging-sandbox"));
    }

    void gets(String words) {
        assertThat(message("out", words)).hasCount(1);
    }

    void getsReminded() {
        assertThat(message("out", "we expect you"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(REMINDER_MS));
    }

    void getsMail(String heading) {
        assertThat(page.locator("messaging-sandbox-page li.out")
                        .filter(new Locator.FilterOptions().setHasText(Ana.EMAIL))
                        .filter(new Locator.FilterOptions().setHasText(heading)))
                .hasCount(1);
    }

    void show() {
        day.album().aside(page, "phone");
    }

    void answers(String words) {
        page.getByText("Answer as " + SHOWN).first().click();
        page.getByLabel("Message", new Page.GetByLabelOptions().setExact(true)).fill(words);
        Pages.press(page, "Send to the clinic");
        assertThat(message("in", words)).not().hasCount(0);
    }

    int texts() {
        return message("out", "").count();
    }

    /** The next reminder is due as soon as the clock shows another minute. */
    void remindAtOnce() throws IOException, InterruptedException {
        JsonNode rules = day.clinic().api("admin").get("message-rules");
        long minutes = Duration.between(
                        Instant.now().plus(A_MOMENT), day.clinic().at(Booking.TIME))
                .toMinutes();
        Change.of(day.clinic().api("admin"), rules)
                .put(
                        "message-rules",
                        Map.of(
                                "confirmation", true,
                                "minutesBefore", List.of(minutes),
                                "channels", List.of("sms", "email")));
    }

    private Locator message(String direction, String words) {
        return page.locator("messaging-sandbox-page li." + direction)
                .filter(new Locator.FilterOptions().setHasText(SHOWN))
                .filter(new Locator.FilterOptions().setHasText(words));
    }
}
