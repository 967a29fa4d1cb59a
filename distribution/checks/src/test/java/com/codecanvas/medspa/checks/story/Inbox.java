package com.codecanvas.medspa.checks.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;

/** What the front desk sees of the messages to and from Ana. */
record Inbox(Day day, Page page) {

    static Inbox of(Day day) {
        return new Inbox(day, day.at("front-desk", "/inbox"));
    }

    void open() {
        page.locator("messaging-inbox nav a")
                .filter(new Locator.FilterOptions().setHasText(Ana.NAME))
                .click();
        assertThat(page.locator("messaging-bubbles")).containsText("Reply C to confirm");
        assertThat(page.locator("messaging-bubbles")).containsText("Reminder");
        day.album().take(page, "inbox");
    }

    void seeThatSheStopped() {
        assertThat(page.locator("messaging-thread header")).containsText("Opted out");
        assertThat(page.getByText("This patient has opted out.")).isVisible();
        assertThat(page.locator("messaging-notices")).containsText("Opted out of messages");
        day.album().aside(page, "inbox-stopped");
    }

    /** A booking after STOP is one that she is not told of by text. */
    void seeThatNothingLeaves() throws IOException, InterruptedException {
        bookConsultation();
        page.navigate(day.ana().tab("messages"));
        assertThat(page.getByText("Has opted out of text messages.")).isVisible();
        assertThat(page.locator("messaging-bubbles li")
                        .filter(new Locator.FilterOptions().setHasText("you are booked for"))
                        .filter(new Locator.FilterOptions().setHasText("Not sent: opted out")))
                .hasCount(1);
        day.album().aside(page, "messages-stopped");
        int byHand = day.clinic()
                .api("front-desk")
                .send(
                        "POST",
                        "messages",
                        Map.of("patientId", day.ana().id(), "channel", "sms", "text", "Please call us."))
                .statusCode();
        assertThat(byHand).as("a text by hand is refused too").isIn(409, 422);
    }

    private void bookConsultation() throws IOException, InterruptedException {
        ClinicApi api = day.clinic().api("front-desk");
        api.post(
                "appointments",
                Request.consultation(api, day.ana().id(), day.clinic().today().plusDays(14)));
    }
}
