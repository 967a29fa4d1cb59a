package com.codecanvas.medspa.scheduling.rest;

import static com.codecanvas.medspa.scheduling.domain.Refusals.rulesOf;
import static com.codecanvas.medspa.scheduling.rest.RealDesk.seen;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.RecordingEvents;
import com.codecanvas.medspa.scheduling.domain.Move;
import com.codecanvas.medspa.scheduling.domain.NewAppointment;
import com.codecanvas.medspa.scheduling.rest.AppointmentsResource.Cancellation;
import com.codecanvas.medspa.scheduling.rest.AppointmentsResource.Note;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CalendarDayTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("scheduling");

    private RealDesk desk;
    private Clinic clinic;
    private UUID ana;
    private UUID mara;
    private UUID room;
    private UUID removal;

    @BeforeEach
    void open() {
        desk = new RealDesk(kit);
        clinic = kit.clinicA();
        ana = desk.patient(clinic, "Ana Lopez");
        room = desk.resource(clinic, "room", "Room 1");
        mara = desk.resource(clinic, "practitioner", "Dr. Mara Voss");
        removal = desk.service(clinic);
    }

    @Test
    void what_was_booked_is_read_as_it_was_answered() {
        AppointmentView booked = desk.book(
                clinic,
                new NewAppointment(ana, removal, "2026-11-24T09:00", 50, List.of(room, mara), "ثلاثة \uD83D\uDC8E"));
        AppointmentView read = desk.in(clinic, () -> desk.appointments.read(booked.id()));
        assertThat(read).usingRecursiveComparison().isEqualTo(booked);
        assertThat(read.resources()).extracting(AppointmentView.Taken::name).containsExactly("Dr. Mara Voss", "Room 1");
        assertThat(read.note()).isEqualTo("ثلاثة \uD83D\uDC8E");
        assertThat(kit.audit().patients()).contains(ana);
    }

    @Test
    void the_day_on_which_the_clocks_go_back_shows_both_of_the_hour_that_comes_twice() {
        book("2027-11-07T01:30-04:00");
        book("2027-11-07T01:30-05:00");
        book("2027-11-08T00:00");
        assertThat(day("2027-11-07", "2027-11-08"))
                .extracting(view -> view.startsAt().toString())
                .containsExactly("2027-11-07T01:30-04:00", "2027-11-07T01:30-05:00");
    }

    @Test
    void the_day_on_which_the_clocks_go_forward_ends_after_23_hours() {
        book("2027-03-14T01:30");
        book("2027-03-14T23:00");
        book("2027-03-15T00:00");
        assertThat(day("2027-03-14", "2027-03-15"))
                .extracting(view -> view.endsAt().toString())
                .containsExactly("2027-03-14T03:15-04:00", "2027-03-14T23:45-04:00");
        assertThat(rulesOf(() -> book("2027-03-14T02:30"))).containsExactly("startsAt nonexistent-time");
    }

    @Test
    void an_appointment_across_midnight_is_on_both_days() {
        book("2026-11-24T23:30");
        assertThat(day("2026-11-24", "2026-11-25")).hasSize(1);
        assertThat(day("2026-11-25", "2026-11-26")).hasSize(1);
        assertThat(day("2026-11-26", "2026-11-27")).isEmpty();
    }

    @Test
    void cancelled_ones_are_shown_on_request_alone() {
        AppointmentView booked = book("2026-11-24T09:00");
        desk.in(clinic, () -> desk.appointments.cancel(booked.id(), seen(booked), new Cancellation("pregnant")));
        assertThat(day("2026-11-24", "2026-11-25")).isEmpty();
        Page<AppointmentView> all =
                list(() -> desk.appointments.list("2026-11-24", "2026-11-25", ana, mara, true, null, null));
        assertThat(all.items()).extracting(AppointmentView::cancelReason).containsExactly("pregnant");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<UUID> booked = new ArrayList<>();
        for (int hour = 8; hour < 15; hour++) {
            booked.add(book("2026-11-24T%02d:00".formatted(hour)).id());
        }
        List<UUID> seen = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            Page<AppointmentView> page =
                    list(() -> desk.appointments.list("2026-11-24", "2026-11-25", null, null, false, 3, from));
            page.items().forEach(view -> seen.add(view.id()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(seen).isEqualTo(booked);
    }

    @Test
    void of_two_changes_of_the_same_version_one_is_stale() throws Exception {
        AppointmentView booked = book("2026-11-24T09:00");
        List<Integer> statuses = AtOnce.run(List.of(noting(booked, "one"), noting(booked, "two")));
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        assertThat(desk.in(clinic, () -> desk.appointments.read(booked.id())).version())
                .isEqualTo(booked.version() + 1);
    }

    @Test
    void notes_and_reasons_lie_encrypted_in_the_database() {
        AppointmentView booked = book("2026-11-24T09:00");
        AppointmentView noted =
                desk.in(clinic, () -> desk.appointments.note(booked.id(), seen(booked), new Note("keloid")));
        desk.in(clinic, () -> desk.appointments.cancel(booked.id(), seen(noted), new Cancellation("pregnant")));
        String stored = desk.in(clinic, () -> {
            try (Statement statement = kit.dataSource().getConnection().createStatement();
                    ResultSet rows = statement.executeQuery("select note, cancel_reason from scheduling.appointment")) {
                rows.next();
                return new String(rows.getBytes(1), StandardCharsets.ISO_8859_1)
                        + new String(rows.getBytes(2), StandardCharsets.ISO_8859_1);
            }
        });
        assertThat(stored).doesNotContain("keloid", "pregnant");
    }

    private AppointmentView book(String start) {
        return desk.book(clinic, new NewAppointment(ana, removal, start, null, List.of(mara), null));
    }

    private List<AppointmentView> day(String from, String to) {
        return list(() -> desk.appointments.list(from, to, null, null, false, null, null))
                .items();
    }

    private <T> Page<T> list(Callable<Page<T>> endpoint) {
        return desk.in(clinic, endpoint);
    }

    private Callable<Integer> noting(AppointmentView booked, String note) {
        return () ->
                status(() -> desk.in(clinic, () -> desk.appointments.note(booked.id(), seen(booked), new Note(note))));
    }

    private static int status(Callable<?> request) throws Exception {
        try {
            request.call();
            return 200;
        } catch (ProblemException refused) {
            return refused.problem().status();
        }
    }

    @Test
    void other_modules_are_told_by_ids_what_became_of_an_appointment() {
        AppointmentView booked = book("2026-11-24T09:00");
        AppointmentView moved = desk.in(
                clinic,
                () -> desk.appointments.move(
                        booked.id(), RealDesk.seen(booked), new Move("2026-11-24T11:00", null, null)));
        AppointmentView noted = desk.in(
                clinic,
                () -> desk.appointments.note(booked.id(), RealDesk.seen(moved), new AppointmentsResource.Note("x")));
        AppointmentView confirmed = desk.in(
                clinic,
                () -> desk.appointments.turn(
                        booked.id(), RealDesk.seen(noted), new AppointmentsResource.Turn("confirmed")));
        desk.in(clinic, () -> desk.appointments.cancel(booked.id(), RealDesk.seen(confirmed), null));
        assertThat(kit.events().published())
                .extracting(RecordingEvents.Published::type)
                .containsExactly(
                        "scheduling.booked", "scheduling.moved", "scheduling.status-changed", "scheduling.cancelled");
        assertThat(kit.events().published())
                .allSatisfy(event -> assertThat(event.subject()).isEqualTo(booked.id()));
        assertThat(kit.events().published().get(2).data())
                .hasToString("News[patientId=" + booked.patientId() + ", serviceId=" + removal + ", resourceIds="
                        + booked.resources().stream()
                                .map(AppointmentView.Taken::id)
                                .toList()
                        + ", from=booked, status=confirmed]");
    }
}
