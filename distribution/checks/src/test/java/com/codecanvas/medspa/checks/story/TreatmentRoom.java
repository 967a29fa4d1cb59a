package com.codecanvas.medspa.checks.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.codecanvas.medspa.checks.journeys.Pages;
import com.codecanvas.medspa.checks.journeys.SessionForm;
import com.codecanvas.medspa.checks.journeys.TattooForm;
import com.microsoft.playwright.Page;
import java.net.URI;

/** The practitioner with the patient's treatments open. */
record TreatmentRoom(Day day, Page page) {

    static TreatmentRoom of(Day day) {
        return new TreatmentRoom(day, day.at("practitioner", day.ana().tab("treatments")));
    }

    void markTheTattoo() {
        TattooForm tattoo = TattooForm.open(page);
        tattoo.draw();
        tattoo.describe("Rose", "24.5", "Black", "Red");
        day.album().take(page, "body-map");
        tattoo.score("11");
        day.album().aside(page, "score");
        tattoo.save();
        assertThat(page.locator("treatments-tattoo")).containsText("8 to 14 sessions");
        assertThat(page.locator("treatments-course svg")).isVisible();
        day.album().aside(page, "prediction");
    }

    void startTheSession() {
        Pages.press(page, "Start a session");
        assertThat(page.locator("treatments-recorder photos-strip")).isVisible();
    }

    /** On the tattoo's own page, those of the sessions among them. */
    void showsThePicturesOfTheTattoo(int count) {
        page.navigate(day.ana().tab("treatments"));
        assertThat(page.locator("treatments-tattoo photos-strip .tile")).hasCount(count);
    }

    void recordTheSession() {
        SessionForm session = new SessionForm(page);
        session.screen();
        day.album().aside(page, "screening");
        session.overrideScreening("Low dose, discussed with her physician");
        session.fluence("6.5");
        Pages.press(page, "Full");
        session.record();
        assertThat(session.passes()).hasCount(1);
        session.fluence("11");
        session.refused("Dense ink");
        day.album().aside(page, "recorder-refused");
        session.refused("Dense ink");
        askTheDirector();
        page.reload();
        assertThat(session.passes()).hasCount(2);
        giveAftercare();
        page.locator("treatments-passes").evaluate("passes => passes.scrollIntoView({ block: 'start' })");
        day.album().take(page, "recorder");
        day.album().takeOnTablet(page, "recorder");
        session.sign();
    }

    /** What is out of range takes the medical director, at a device of her own. */
    private void askTheDirector() {
        SessionForm session =
                new SessionForm(day.at("owner", URI.create(page.url()).getPath()));
        session.fluence("11");
        session.recordOutOfRange("Dense ink, tested on the edge");
    }

    private void giveAftercare() {
        Pages.press(page, "Given to the patient");
        assertThat(page.locator("treatments-aftercare")).containsText("version");
        assertThat(Pages.button(page, "Given to the patient")).hasCount(0);
    }
}
