package com.codecanvas.medspa.scheduling.domain;

import static com.codecanvas.medspa.scheduling.domain.Refusals.messageOf;
import static com.codecanvas.medspa.scheduling.domain.Refusals.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RebookingTest {

    private final Calendar calendar = new Calendar();
    private final Rebooking rebooking = calendar.rebooking();
    private final Appointment booked = calendar.appointment(AppointmentStatus.BOOKED);

    @Test
    void a_move_keeps_length_and_resources_unless_told_otherwise() {
        Appointment moved = move(new Move("2026-11-24T11:00", null, null));
        assertThat(moved.slot()).isEqualTo(Slot.of(Instant.parse("2026-11-24T16:00:00Z"), 30));
        assertThat(moved.resources()).isEqualTo(booked.resources());
        assertThat(moved.status()).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void a_move_may_change_length_and_resources() {
        Appointment moved = move(new Move("2026-11-23T09:00", 60, List.of(calendar.ben.id(), calendar.room.id())));
        assertThat(moved.slot().minutes()).isEqualTo(60);
        assertThat(moved.resources()).extracting(ResourceRef::name).containsExactly("Ben Ito", "Room 1");
    }

    @Test
    void a_move_holds_what_it_leaves_as_well_as_what_it_takes() {
        move(new Move("2026-11-23T09:00", null, List.of(calendar.ben.id())));
        assertThat(calendar.lastHeld).containsExactly(calendar.mara.id(), calendar.ben.id());
    }

    @Test
    void a_move_must_leave_the_service_what_it_needs() {
        assertThat(rulesOf(() -> move(new Move("2026-11-23T09:00", null, List.of(calendar.room.id())))))
                .containsExactly("resourceIds required-kind");
        assertThat(rulesOf(() -> move(new Move("2026-11-23T09:00", null, List.of(UUID.randomUUID())))))
                .contains("resourceIds unknown");
    }

    @Test
    void a_move_into_the_past_is_refused() {
        assertThat(rulesOf(() -> move(new Move("2026-11-02T09:00", null, null))))
                .containsExactly("startsAt in-the-past");
    }

    @Test
    void what_is_in_the_past_can_get_another_length() {
        Instant later = booked.slot().start().plusSeconds(3 * 86_400);
        Appointment longer = rebooking.move(booked, new Move("2026-11-23T09:00", 60, null), calendar.at(later));
        assertThat(longer.slot().minutes()).isEqualTo(60);
    }

    @Test
    void a_move_needs_a_time() {
        assertThat(rulesOf(() -> move(new Move(null, null, null)))).containsExactly("startsAt required");
        assertThat(rulesOf(() -> move(new Move("2026-11-23T09:00", 0, null)))).containsExactly("minutes too-short");
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentStatus.class,
            names = {"COMPLETED", "CANCELLED", "NO_SHOW"})
    void what_is_over_cannot_be_moved(AppointmentStatus over) {
        Appointment appointment = calendar.appointment(over);
        assertThat(rulesOf(() -> rebooking.move(appointment, new Move("2026-11-24T09:00", null, null), calendar.now())))
                .containsExactly("status not-movable");
    }

    @Test
    void a_cancelled_one_keeps_its_reason_and_takes_up_nothing() {
        Appointment cancelled = rebooking.cancel(booked, " has a cold ", calendar.now());
        assertThat(cancelled.state())
                .isEqualTo(new Appointment.State(AppointmentStatus.CANCELLED, Calendar.NOW, "has a cold"));
        assertThat(cancelled.status().occupies()).isFalse();
        assertThat(cancelled.takesUpTheSameAs(booked)).isFalse();
        assertThat(cancelled.resources()).isEqualTo(booked.resources());
    }

    @Test
    void it_may_be_cancelled_without_a_reason_but_not_twice() {
        Appointment cancelled = rebooking.turn(booked, AppointmentStatus.CANCELLED, calendar.now());
        assertThat(cancelled.state().cancelReason()).isNull();
        assertThat(messageOf(() -> rebooking.cancel(cancelled, null, calendar.now())))
                .isEqualTo("This appointment is cancelled. It can become: booked.");
        assertThat(rulesOf(() -> rebooking.cancel(booked, "x".repeat(501), calendar.now())))
                .containsExactly("reason too-long");
    }

    @Test
    void restoring_a_cancelled_one_takes_its_time_back_and_forgets_the_reason() {
        Appointment cancelled = calendar.appointment(AppointmentStatus.CANCELLED);
        Appointment restored = rebooking.turn(cancelled, AppointmentStatus.BOOKED, calendar.now());
        assertThat(restored.status().occupies()).isTrue();
        assertThat(restored.state().cancelReason()).isNull();
        assertThat(calendar.lastHeld).containsExactly(calendar.mara.id());
    }

    @Test
    void a_step_of_the_visit_holds_nothing_and_takes_up_the_same() {
        Appointment confirmed = rebooking.turn(booked, AppointmentStatus.CONFIRMED, calendar.now());
        assertThat(confirmed.takesUpTheSameAs(booked)).isTrue();
        assertThat(calendar.lastHeld).isEmpty();
        assertThat(confirmed.state().since()).isEqualTo(Calendar.NOW);
    }

    @Test
    void a_note_can_be_written_and_taken_away() {
        Appointment noted = rebooking.note(booked, "bring sunglasses");
        assertThat(noted.note()).isEqualTo("bring sunglasses");
        assertThat(rebooking.note(noted, "").note()).isNull();
        assertThat(rulesOf(() -> rebooking.note(booked, "x".repeat(4_001)))).containsExactly("note too-long");
    }

    private Appointment move(Move to) {
        return rebooking.move(booked, to, calendar.now());
    }
}
