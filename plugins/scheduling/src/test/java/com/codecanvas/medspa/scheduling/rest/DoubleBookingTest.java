package com.codecanvas.medspa.scheduling.rest;

import static com.codecanvas.medspa.scheduling.domain.Refusals.problemOf;
import static com.codecanvas.medspa.scheduling.rest.RealDesk.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.scheduling.domain.Move;
import com.codecanvas.medspa.scheduling.domain.NewAppointment;
import com.codecanvas.medspa.scheduling.rest.AppointmentsResource.Turn;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DoubleBookingTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("scheduling");

    private RealDesk desk;
    private Clinic clinic;
    private UUID ana;
    private UUID mara;
    private UUID ben;
    private UUID room;
    private UUID laser;
    private UUID removal;

    @BeforeEach
    void open() {
        desk = new RealDesk(kit);
        clinic = kit.clinicA();
        ana = desk.patient(clinic, "Ana Lopez");
        mara = desk.resource(clinic, "practitioner", "Dr. Mara Voss");
        ben = desk.resource(clinic, "practitioner", "Ben Ito");
        room = desk.resource(clinic, "room", "Room 1");
        laser = desk.resource(clinic, "device", "PicoWay");
        removal = desk.service(clinic, "practitioner");
    }

    @Test
    void of_twenty_clients_at_once_one_wins_and_the_others_are_told_who_and_when() throws Exception {
        List<Callable<Object>> clients = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            // Overlapping, not equal, and asking for the resources in different orders.
            List<UUID> wanted = i % 2 == 0 ? List.of(mara, room, laser) : List.of(laser, room, mara);
            String start = "2026-11-24T09:" + (10 + i);
            clients.add(() -> outcome(() -> desk.book(clinic, at(start, wanted))));
        }
        List<Object> outcomes = AtOnce.run(clients);
        assertThat(outcomes).filteredOn(AppointmentView.class::isInstance).hasSize(1);
        AppointmentView winner = (AppointmentView) outcomes.stream()
                .filter(AppointmentView.class::isInstance)
                .findFirst()
                .orElseThrow();
        String when = winner.startsAt().toLocalTime() + "-" + winner.endsAt().toLocalTime();
        assertThat(outcomes).filteredOn(Problem.class::isInstance).hasSize(19).allSatisfy(outcome -> {
            Problem problem = (Problem) outcome;
            assertThat(problem.status()).isEqualTo(409);
            assertThat(problem.detail()).contains("Dr. Mara Voss is booked " + when + " with Ana L.");
            assertThat(problem.more().get("conflicts")).asList().hasSize(3);
        });
        assertThat(day("2026-11-24")).hasSize(1);
    }

    @Test
    void of_many_clients_on_few_slots_every_slot_is_booked_once() throws Exception {
        List<Callable<Object>> clients = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String start = "2026-11-24T%02d:00".formatted(8 + i % 6);
            clients.add(() -> outcome(() -> desk.book(clinic, at(start, List.of(mara, room)))));
        }
        List<Object> outcomes = AtOnce.run(clients);
        assertThat(outcomes).filteredOn(AppointmentView.class::isInstance).hasSize(6);
        assertThat(outcomes)
                .filteredOn(Problem.class::isInstance)
                .hasSize(54)
                .allSatisfy(problem -> assertThat(((Problem) problem).status()).isEqualTo(409));
    }

    @Test
    void two_that_change_places_do_not_wait_for_each_other_forever() throws Exception {
        for (int round = 0; round < 10; round++) {
            String start = "2026-12-%02dT09:00".formatted(round + 1);
            AppointmentView withMara = desk.book(clinic, at(start, List.of(mara)));
            AppointmentView withBen = desk.book(clinic, at(start, List.of(ben)));
            List<Object> outcomes = AtOnce.run(List.of(
                    () -> outcome(() -> move(withMara, new Move(start, null, List.of(ben)))),
                    () -> outcome(() -> move(withBen, new Move(start, null, List.of(mara))))));
            assertThat(outcomes)
                    .allSatisfy(
                            outcome -> assertThat(((Problem) outcome).status()).isEqualTo(409));
        }
    }

    @Test
    void each_kind_of_resource_is_protected() {
        desk.book(clinic, at("2026-11-24T09:00", List.of(mara, room, laser)));
        assertThat(conflict(at("2026-11-24T09:44", List.of(mara))).detail()).startsWith("Dr. Mara Voss is booked");
        assertThat(conflict(at("2026-11-24T08:30", List.of(ben, room))).detail())
                .isEqualTo("Room 1 is booked 09:00-09:45 with Ana L.");
        assertThat(conflict(at("2026-11-24T09:10", List.of(ben, laser))).detail())
                .startsWith("PicoWay is booked");
    }

    @Test
    void appointments_that_only_touch_fit() {
        desk.book(clinic, at("2026-11-24T09:00", List.of(mara)));
        desk.book(clinic, at("2026-11-24T09:45", List.of(mara)));
        desk.book(clinic, at("2026-11-24T08:15", List.of(mara)));
        assertThat(day("2026-11-24")).hasSize(3);
    }

    @Test
    void moving_frees_the_old_slot_and_takes_the_new_one() {
        AppointmentView booked = desk.book(clinic, at("2026-11-24T09:00", List.of(mara)));
        AppointmentView moved = move(booked, new Move("2026-11-24T11:00", null, null));
        assertThat(moved.version()).isEqualTo(booked.version() + 1);
        desk.book(clinic, at("2026-11-24T09:00", List.of(mara)));
        assertThat(conflict(at("2026-11-24T11:00", List.of(mara))).status()).isEqualTo(409);
    }

    @Test
    void an_appointment_is_not_in_its_own_way() {
        AppointmentView booked = desk.book(clinic, at("2026-11-24T09:00", List.of(mara)));
        assertThat(move(booked, new Move("2026-11-24T09:15", null, null)).startsAt())
                .hasToString("2026-11-24T09:15-05:00");
    }

    @Test
    void a_move_to_a_taken_place_leaves_everything_as_it_was() {
        desk.book(clinic, at("2026-11-24T11:00", List.of(mara)));
        AppointmentView booked = desk.book(clinic, at("2026-11-24T09:00", List.of(mara)));
        assertThat(problemOf(() -> move(booked, new Move("2026-11-24T11:00", null, null)))
                        .status())
                .isEqualTo(409);
        assertThat(read(booked)).usingRecursiveComparison().isEqualTo(booked);
        assertThat(conflict(at("2026-11-24T09:00", List.of(mara))).status()).isEqualTo(409);
    }

    @Test
    void a_cancelled_one_frees_its_slot_and_cannot_be_restored_once_that_is_taken() {
        AppointmentView booked = desk.book(clinic, at("2026-11-24T09:00", List.of(mara)));
        AppointmentView cancelled = cancel(booked);
        assertThat(cancelled.resources()).hasSize(1);
        desk.book(clinic, at("2026-11-24T09:00", List.of(mara)));
        assertThat(problemOf(() -> turn(cancelled, "booked")).status()).isEqualTo(409);
    }

    @Test
    void a_cancelled_one_can_be_restored_while_its_slot_is_free() {
        AppointmentView cancelled = cancel(desk.book(clinic, at("2026-11-24T09:00", List.of(mara))));
        assertThat(turn(cancelled, "booked").status()).isEqualTo("booked");
        assertThat(conflict(at("2026-11-24T09:00", List.of(mara))).status()).isEqualTo(409);
    }

    @Test
    void a_no_show_frees_its_slot_too() {
        AppointmentView missed = turn(desk.book(clinic, at("2026-11-23T09:00", List.of(mara))), "no-show");
        assertThat(missed.status()).isEqualTo("no-show");
        desk.book(clinic, at("2026-11-23T09:15", List.of(mara)));
    }

    @Test
    void the_database_refuses_an_overlap_even_without_the_modules_care() {
        AppointmentView first = desk.book(clinic, at("2026-11-24T09:00", List.of(mara)));
        AppointmentView second = desk.book(clinic, at("2026-11-24T11:00", List.of(ben)));
        String overlap = "insert into scheduling.allocation (appointment_id, resource_id, starts_at, ends_at, active)"
                + " values ('%s', '%s', '%s', '%s', true)"
                        .formatted(second.id(), mara, first.startsAt(), first.endsAt());
        assertThatThrownBy(() -> desk.in(clinic, () -> {
                    try (Statement statement = kit.dataSource().getConnection().createStatement()) {
                        return statement.executeUpdate(overlap);
                    }
                }))
                .satisfies(refused -> assertThat(SqlState.of(refused)).contains("23P01"));
    }

    private NewAppointment at(String start, List<UUID> wanted) {
        return new NewAppointment(ana, removal, start, null, wanted, null);
    }

    private Problem conflict(NewAppointment wanted) {
        return problemOf(() -> desk.book(clinic, wanted));
    }

    private static Object outcome(Callable<AppointmentView> request) throws Exception {
        try {
            return request.call();
        } catch (ProblemException refused) {
            return refused.problem();
        }
    }

    private AppointmentView move(AppointmentView booked, Move to) {
        return desk.in(clinic, () -> desk.appointments.move(booked.id(), seen(booked), to));
    }

    private AppointmentView cancel(AppointmentView booked) {
        return desk.in(clinic, () -> desk.appointments.cancel(booked.id(), seen(booked), null));
    }

    private AppointmentView turn(AppointmentView booked, String status) {
        return desk.in(clinic, () -> desk.appointments.turn(booked.id(), seen(booked), new Turn(status)));
    }

    private AppointmentView read(AppointmentView booked) {
        return desk.in(clinic, () -> desk.appointments.read(booked.id()));
    }

    private List<AppointmentView> day(String date) {
        return desk.in(clinic, () -> desk.appointments.list(date, null, null, null, false, null, null))
                .items();
    }
}
