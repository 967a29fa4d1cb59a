package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.Appointments;
import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.DemoServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MovingIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @Test
    void theMoveDialogMovesWithoutDragging() throws Exception {
        LocalDate day = DemoServer.emptyDay();
        String id = booked("Movedby", "Dialog", day);
        Calendar calendar = Calendar.showing(DESK.signedIn("front-desk", "/"), day);

        calendar.appointment("Movedby Dialog").click();
        Pages.press(calendar.page(), "Move…");
        calendar.dialog("Move Movedby Dialog");
        calendar.setTime("3:45 PM");
        Pages.press(calendar.page(), "Move");

        assertThat(calendar.appointment("Movedby Dialog")).containsText("3:45 – 4:15 PM");
        assertThat(startOf(id)).startsWith(day + "T15:45");
    }

    @Test
    void dragAndDropMovesToAnotherTimeAndPractitionerAndCanBeUndone() throws Exception {
        LocalDate day = DemoServer.emptyDay();
        String id = booked("Movedby", "Dragging", day);
        Calendar calendar = Calendar.showing(DESK.signedIn("front-desk", "/"), day);

        calendar.drag("Movedby Dragging", 2, LocalTime.of(9, 0), LocalTime.of(13, 30));
        assertThat(calendar.appointment("Movedby Dragging")).containsText("1:30 – 2:00 PM");
        assertThat(calendar.page().getByText("Movedby Dragging: ")).isVisible();
        assertThat(startOf(id)).startsWith(day + "T13:30");
        assertThat(DESK.api().get("appointments/" + id).findValuesAsText("name"))
                .contains("Lena Søndergaard")
                .doesNotContain("Dr. Mara Voss");

        Pages.press(calendar.page(), "Undo");
        assertThat(calendar.appointment("Movedby Dragging")).containsText("9:00 – 9:30 AM");
    }

    @Test
    void droppingOnATakenTimePutsItBackAndSaysWhoHasIt() throws Exception {
        LocalDate day = DemoServer.emptyDay();
        ClinicApi api = DESK.api();
        booked("Stays", "Put", day);
        Appointments.book(api, "Holds", "Thetime", day.atTime(15, 0));
        Calendar calendar = Calendar.showing(DESK.signedIn("front-desk", "/"), day);

        calendar.drag("Stays Put", 0, LocalTime.of(9, 0), LocalTime.of(15, 15));
        assertThat(calendar.page().getByText("Dr. Mara Voss is booked 15:00-15:30 with Holds T."))
                .isVisible();
        assertThat(calendar.appointment("Stays Put")).containsText("9:00 – 9:30 AM");
    }

    private static String booked(String given, String family, LocalDate day) throws Exception {
        JsonNode appointment = Appointments.book(DESK.api(), given, family, day.atTime(9, 0));
        return appointment.get("id").asText();
    }

    private static String startOf(String id) throws Exception {
        return DESK.api().get("appointments/" + id).get("startsAt").asText();
    }
}
