package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.codecanvas.medspa.checks.DemoServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BookingIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @Test
    void theKeyNBooksAnAppointmentThatIsThenOnTheCalendar() throws Exception {
        patient("Bookedby", "Keyboard");
        Calendar calendar = Calendar.showing(DESK.signedIn("front-desk", "/"), DemoServer.emptyDay());

        calendar.page().keyboard().press("n");
        calendar.dialog("New appointment");
        calendar.choosePatient("Bookedby Keyboard");
        calendar.choose("Service", "Healing check");
        calendar.setTime("10:30 AM");
        Pages.press(calendar.page(), "Book");

        assertThat(calendar.appointment("Bookedby Keyboard")).containsText("10:30 – 10:45 AM");
        assertThat(calendar.appointment("Bookedby Keyboard")).containsText("Healing check");
        calendar.page().reload();
        assertThat(calendar.appointment("Bookedby Keyboard")).hasCount(1);
    }

    @Test
    void aClickBooksAtThatTimeWithThatPractitioner() throws Exception {
        patient("Bookedby", "Mouse");
        Calendar calendar = Calendar.showing(DESK.signedIn("front-desk", "/"), DemoServer.emptyDay());

        calendar.press(1, LocalTime.of(14, 15));
        calendar.dialog("New appointment");
        calendar.choosePatient("Bookedby Mouse");
        calendar.choose("Service", "Good-faith exam");
        assertThat(selected(calendar.page(), "Practitioner")).hasText("Idris Okafor");
        Pages.press(calendar.page(), "Book");

        assertThat(calendar.appointment("Bookedby Mouse")).containsText("2:15 – 2:35 PM");
    }

    @Test
    void aTakenPractitionerIsRefusedInPlaceWithWhoAndWhen() throws Exception {
        patient("Taken", "Already");
        patient("Comes", "Second");
        Calendar calendar = Calendar.showing(DESK.signedIn("front-desk", "/"), DemoServer.emptyDay());
        Page page = calendar.page();
        book(calendar, "Taken Already", LocalTime.of(11, 0));
        assertThat(calendar.appointment("Taken Already")).isVisible();

        calendar.press(3, LocalTime.of(11, 15));
        calendar.dialog("New appointment");
        calendar.choosePatient("Comes Second");
        calendar.choose("Service", "Consultation and estimate");
        calendar.choose("Practitioner", "Dr. Mara Voss");
        assertThat(page.getByText("Taken 11:00 – 11:30 AM by Taken Already")).isVisible();
        Pages.press(page, "Book");

        Locator refusal =
                page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("That time is taken"));
        assertThat(refusal).containsText("Dr. Mara Voss is booked 11:00 – 11:30 AM with Taken Already");
        assertThat(page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("Patient").setExact(true)))
                .hasValue("Comes Second");
        Pages.press(page, "Cancel");
        assertThat(calendar.appointment("Comes Second")).hasCount(0);
    }

    private static void book(Calendar calendar, String patient, LocalTime time) {
        calendar.press(0, time);
        calendar.dialog("New appointment");
        calendar.choosePatient(patient);
        calendar.choose("Service", "Consultation and estimate");
        Pages.press(calendar.page(), "Book");
    }

    private static Locator selected(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .locator("option:checked");
    }

    private static void patient(String given, String family) throws Exception {
        DESK.api().post("patients", Map.of("givenName", given, "familyName", family));
    }
}
