package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.codecanvas.medspa.checks.Appointments;
import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.DemoServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The next free time is found and booked without looking through the calendar. */
class FindTimeIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @Test
    void theNextTimeThatTheNdYagIsFreeIsBooked() throws Exception {
        ClinicApi api = DESK.api();
        LocalDate day = DemoServer.emptyDay();
        JsonNode laser = ndYag(api);
        String service = serviceWith(api, laser);
        patient(api, "Finds", "Atime");
        // The first hour of that day is gone, with everything that the service needs.
        takeUntilTen(api, day, service);
        Calendar calendar = Calendar.showing(DESK.signedIn("front-desk", "/"), day);
        Page page = calendar.page();

        page.keyboard().press("n");
        calendar.dialog("New appointment");
        calendar.choosePatient("Finds Atime");
        calendar.choose("Service", "Nd:YAG session");
        Locator first = times(page).first();
        assertThat(first).containsText("10:00 AM");
        assertThat(first).hasAttribute("aria-pressed", "true");
        Pages.press(page, "Book");

        assertThat(calendar.appointment("Finds Atime")).containsText("10:00 – 10:40 AM");
        assertThat(calendar.appointment("Finds Atime")).containsText("Nd:YAG session");
    }

    @Test
    void wishesAreKeptLaterTimesFollowAndArrowsGoFromTimeToTime() throws Exception {
        LocalDate day = DemoServer.emptyDay();
        patient(DESK.api(), "Wishes", "Evenings");
        Calendar calendar = Calendar.showing(DESK.signedIn("front-desk", "/"), day);
        Page page = calendar.page();

        page.keyboard().press("n");
        calendar.dialog("New appointment");
        calendar.choosePatient("Wishes Evenings");
        calendar.choose("Service", "Consultation and estimate");
        calendar.choose("With", "Dr. Mara Voss");
        calendar.choose("Part of day", "Afternoon");
        Locator first = times(page).first();
        assertThat(first).containsText("12:00 PM");
        assertThat(first).containsText("Dr. Mara Voss");
        int before = days(page).count();
        Pages.press(page, "Later");
        assertThat(days(page).nth(before)).isVisible();

        first.focus();
        page.keyboard().press("ArrowRight");
        assertThat(times(page).nth(1)).isFocused();
        page.keyboard().press("Enter");
        assertThat(times(page).nth(1)).hasAttribute("aria-pressed", "true");
        Pages.press(page, "Book");
        assertThat(calendar.appointment("Wishes Evenings")).containsText("12:15 – 12:45 PM");
    }

    @Test
    void anAppointmentIsMovedToAFreeTime() throws Exception {
        LocalDate day = DemoServer.emptyDay();
        Appointments.book(DESK.api(), "Movesto", "Afreetime", day.atTime(9, 0));
        Calendar calendar = Calendar.showing(DESK.signedIn("front-desk", "/"), day);
        Page page = calendar.page();

        calendar.appointment("Movesto Afreetime").click();
        Pages.press(page, "Move…");
        calendar.dialog("Move Movesto Afreetime");
        Pages.press(page, "Find a time");
        times(page)
                .filter(new Locator.FilterOptions().setHasText("9:45 AM"))
                .first()
                .click();
        Pages.press(page, "Move");
        assertThat(calendar.appointment("Movesto Afreetime")).containsText("9:45 – 10:15 AM");
    }

    @Test
    void thePatientsPageAsksForTheSameServiceEightWeeksOn() throws Exception {
        LocalDate day = DemoServer.emptyDay();
        JsonNode booked = Appointments.book(DESK.api(), "Comes", "Again", day.atTime(9, 0));
        Page page = DESK.signedIn(
                "front-desk", "/patients/" + booked.get("patientId").asText() + "?tab=appointments");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Find the next time"))
                .click();
        Pages.dialog(page, "New appointment");
        assertThat(page.getByLabel("Service", new Page.GetByLabelOptions().setExact(true))
                        .locator("option:checked"))
                .containsText("Consultation and estimate");
        Pages.press(page, "Book");
        assertThat(page).hasURL(Pattern.compile("date=" + day.plusWeeks(8)));
    }

    private static Locator times(Page page) {
        return page.locator("scheduling-find-time .time");
    }

    private static Locator days(Page page) {
        return page.locator("scheduling-find-time h4");
    }

    private static JsonNode ndYag(ClinicApi api) throws Exception {
        for (JsonNode resource : api.get("resources").get("items")) {
            if (resource.get("name").asText().contains("Nd:YAG")) {
                return resource;
            }
        }
        throw new AssertionError("The demo has no Nd:YAG laser");
    }

    private static String serviceWith(ClinicApi api, JsonNode laser) throws Exception {
        return api.post(
                        "services",
                        Map.of(
                                "name",
                                "Nd:YAG session",
                                "minutes",
                                40,
                                "requires",
                                List.of(
                                        "practitioner",
                                        "room",
                                        laser.get("kind").asText())))
                .get("id")
                .asText();
    }

    private static void takeUntilTen(ClinicApi api, LocalDate day, String service) throws Exception {
        String patient = patient(api, "Takes", "Everything");
        List<String> all = new ArrayList<>();
        for (JsonNode resource : api.get("resources?active=true").get("items")) {
            all.add(resource.get("id").asText());
        }
        api.post(
                "appointments",
                Map.of(
                        "patientId",
                        patient,
                        "serviceId",
                        service,
                        "startsAt",
                        day + "T09:00",
                        "minutes",
                        60,
                        "resourceIds",
                        all));
    }

    private static String patient(ClinicApi api, String given, String family) throws Exception {
        return api.post("patients", Map.of("givenName", given, "familyName", family))
                .get("id")
                .asText();
    }
}
