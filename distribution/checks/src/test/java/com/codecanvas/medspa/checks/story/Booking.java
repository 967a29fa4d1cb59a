package com.codecanvas.medspa.checks.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.codecanvas.medspa.checks.journeys.Calendar;
import com.codecanvas.medspa.checks.journeys.Pages;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** The front desk with the calendar open. */
record Booking(Day day, Page page) {
    static final LocalTime TIME = LocalTime.NOON;

    static Booking at(Day day) {
        return new Booking(day, day.at("front-desk", "/calendar"));
    }

    /** Ana can come after lunch, and the first time that everything is free then is hers. */
    void bookTheFirstFreeTime() {
        Calendar calendar = Calendar.showing(page, day.clinic().today());
        page.keyboard().press("n");
        calendar.dialog("New appointment");
        calendar.choosePatient(Ana.NAME);
        calendar.choose("Service", Furnishing.SERVICE);
        calendar.choose("Part of day", "Afternoon");
        Locator first = page.locator("scheduling-find-time .time").first();
        assertThat(first).containsText("12:00 PM");
        assertThat(first).hasAttribute("aria-pressed", "true");
        day.album().aside(page, "booking");
        Pages.press(page, "Book");
        assertThat(calendar.appointment(Ana.NAME)).containsText("12:00 – 12:40 PM");
        assertThat(panel()).containsText(Furnishing.ROOM);
        assertThat(panel()).containsText(Furnishing.DEVICE);
        assertThat(panel()).containsText("Booked");
    }

    void seeItConfirmed() {
        assertThat(panel().locator("ms-badge").first()).hasText("Confirmed");
        assertThat(new Calendar(page).appointment(Ana.NAME)).containsText("Confirmed");
        day.album().take(page, "calendar");
    }

    void checkIn() {
        turn("Check in", "Arrived");
    }

    void startTreatment() {
        turn("Start treatment", "In treatment");
    }

    void complete() {
        turn("Complete", "Completed");
    }

    private void turn(String button, String status) {
        Pages.press(page, button);
        assertThat(panel().locator("ms-badge").first()).hasText(status);
    }

    /** The same again eight weeks on, from the patient's page. */
    void proposeTheNext() {
        page.navigate(day.ana().tab("appointments"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Find the next time"))
                .click();
        new Calendar(page).dialog("New appointment");
        assertThat(page.getByLabel("Service", new Page.GetByLabelOptions().setExact(true))
                        .locator("option:checked"))
                .containsText(Furnishing.SERVICE);
        Pages.press(page, "Book");
        assertThat(page).hasURL(Pattern.compile("date=" + day.clinic().today().plusWeeks(8)));
        assertThat(new Calendar(page).appointment(Ana.NAME)).isVisible();
    }

    private Locator panel() {
        return page.locator("scheduling-panel");
    }
}
