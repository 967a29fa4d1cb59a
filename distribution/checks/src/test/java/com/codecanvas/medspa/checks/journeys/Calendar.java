package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** The calendar page showing one day, a column for each practitioner. */
public record Calendar(Page page) {

    public static Calendar showing(Page page, LocalDate day) {
        page.navigate("/calendar?date=" + day);
        assertThat(page.locator(".ec-body .ec-day").first()).isVisible();
        return new Calendar(page);
    }

    public Locator appointment(String patient) {
        return page.locator(".appt-open").filter(new Locator.FilterOptions().setHasText(patient));
    }

    public void press(int column, LocalTime time) {
        Point place = within(column, time);
        page.mouse().click(place.x, place.y);
    }

    /** Takes an appointment by its middle, so that its start follows the mouse by as much as the mouse moves. */
    public void drag(String patient, int toColumn, LocalTime from, LocalTime to) {
        BoundingBox box = appointment(patient).boundingBox();
        Point start = new Point(box.x + box.width / 2, box.y + box.height / 2);
        double down = within(toColumn, to).y - within(toColumn, from).y;
        page.mouse().move(start.x, start.y);
        page.mouse().down();
        Mouse.MoveOptions slowly = new Mouse.MoveOptions().setSteps(10);
        page.mouse().move(start.x, start.y + down / 2, slowly);
        page.mouse().move(within(toColumn, to).x, start.y + down, slowly);
        page.mouse().up();
    }

    /** Just inside a time in a practitioner's column. */
    private Point within(int column, LocalTime time) {
        BoundingBox box = page.locator(".ec-body .ec-day").nth(column).boundingBox();
        Locator hours = page.locator(".ec-body .ec-sidebar time");
        String first = hours.first().getAttribute("datetime");
        LocalTime opens = LocalTime.parse(first.substring(first.indexOf('T') + 1));
        double minute = box.height / (hours.count() * 60);
        double minutes = ChronoUnit.MINUTES.between(opens, time) + 3.0;
        return new Point(box.x + box.width / 2, box.y + minutes * minute);
    }

    /** The form that books or moves. */
    public Locator dialog(String heading) {
        Locator dialog = Pages.dialog(page, heading);
        assertThat(dialog).isVisible();
        return dialog;
    }

    /** Finds a patient by typing and takes the first who fits. */
    public void choosePatient(String name) {
        Locator box = page.getByRole(
                AriaRole.COMBOBOX,
                new Page.GetByRoleOptions().setName("Patient").setExact(true));
        box.fill(name);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .filter(new Locator.FilterOptions().setHasNotText("New patient"))
                .first()
                .click();
        assertThat(box).hasValue(name);
    }

    public void setTime(String time) {
        Pages.type(
                page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("Time").setExact(true)),
                time);
    }

    public void choose(String label, String option) {
        Locator choice = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        String value = choice.locator("option")
                .filter(new Locator.FilterOptions().setHasText(option))
                .getAttribute("value");
        choice.selectOption(value);
    }

    private record Point(double x, double y) {}
}
