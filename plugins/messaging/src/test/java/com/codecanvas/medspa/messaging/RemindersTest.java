package com.codecanvas.medspa.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.messaging.api.Email;
import com.codecanvas.medspa.messaging.api.TextMessage;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.messaging.rest.RulesResource.RulesBody;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clinic A is in New York; the clock stands at 10 in the morning of Monday, 2026-11-23. */
class RemindersTest {

    private static final Instant FRIDAY_TWO_PM = Instant.parse("2026-11-27T19:00:00Z");
    private static final String ANAS_MOBILE = "+12125550123";

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("messaging");

    private MessagingModule module;
    private UUID ana;
    private UUID appointment;

    @BeforeEach
    void anaHasAnAppointment() {
        module = new MessagingModule(kit);
        ana = module.practice.patient("Ana", ANAS_MOBILE, "ana@example.com");
        appointment = module.practice.appointment(ana, FRIDAY_TWO_PM);
    }

    @Test
    void a_booking_is_confirmed_at_once_and_two_reminders_are_planned() {
        module.happened("booked", appointment);
        module.dispatchAll();
        assertThat(sentTexts()).singleElement().satisfies(text -> {
            assertThat(text.to()).isEqualTo(ANAS_MOBILE);
            assertThat(text.text())
                    .contains("Ana", "Fri, Nov 27", "2:00 PM", "Reply STOP")
                    .doesNotContain("Tattoo");
        });
        assertThat(dueTimes())
                .containsExactlyInAnyOrder(
                        Instant.parse("2026-11-25T19:00:00Z"), Instant.parse("2026-11-27T17:00:00Z"));
    }

    @Test
    void reminders_go_out_at_their_time_and_once_however_often_jobs_run() {
        module.happened("booked", appointment);
        module.happened("booked", appointment);
        module.dispatchAll();
        kit.clock().set(Instant.parse("2026-11-25T19:00:00Z"));
        module.dispatchAll();
        kit.clock().set(Instant.parse("2026-11-27T17:00:01Z"));
        module.dispatchAll();
        module.happened("status-changed", appointment);
        module.dispatchAll();
        assertThat(sentTexts()).hasSize(3);
        assertThat(sentTexts().stream().map(TextMessage::key).distinct()).hasSize(3);
    }

    @Test
    void without_a_mobile_it_goes_by_e_mail() {
        module.practice.reachable(ana, null, "ana@example.com");
        module.happened("booked", appointment);
        module.dispatchAll();
        assertThat(sentTexts()).isEmpty();
        assertThat(module.emails).singleElement().extracting(Email::to).isEqualTo("ana@example.com");
    }

    @Test
    void who_cannot_be_reached_or_has_left_gets_nothing() {
        module.practice.reachable(ana, null, null);
        module.happened("booked", appointment);
        module.practice.reachable(ana, ANAS_MOBILE, null);
        module.practice.archive(ana);
        module.happened("booked", appointment);
        assertThat(module.ofPatient(ana)).isEmpty();
    }

    @Test
    void a_move_revokes_what_is_planned_and_tells_of_the_new_time() {
        module.happened("booked", appointment);
        module.dispatchAll();
        module.practice.move(appointment, FRIDAY_TWO_PM.plusSeconds(86_400));
        module.happened("moved", appointment);
        module.dispatchAll();
        assertThat(sentTexts()).hasSize(2);
        assertThat(sentTexts().get(1).text()).contains("now on Sat, Nov 28");
        assertThat(dueTimes())
                .containsExactlyInAnyOrder(
                        Instant.parse("2026-11-26T19:00:00Z"), Instant.parse("2026-11-28T17:00:00Z"));
        assertThat(states()).contains(MessageState.REVOKED);
    }

    @Test
    void moved_there_and_back_the_first_reminders_live_again_and_nothing_is_told_twice() {
        module.happened("booked", appointment);
        module.dispatchAll();
        module.practice.move(appointment, FRIDAY_TWO_PM.plusSeconds(86_400));
        module.happened("moved", appointment);
        module.practice.move(appointment, FRIDAY_TWO_PM);
        module.happened("moved", appointment);
        module.dispatchAll();
        assertThat(sentTexts()).hasSize(1);
        assertThat(dueTimes())
                .containsExactlyInAnyOrder(
                        Instant.parse("2026-11-25T19:00:00Z"), Instant.parse("2026-11-27T17:00:00Z"));
    }

    @Test
    void a_cancellation_revokes_everything_and_a_restored_appointment_is_reminded_of_again() {
        module.happened("booked", appointment);
        module.dispatchAll();
        module.practice.turn(appointment, AppointmentStatus.CANCELLED);
        module.happened("cancelled", appointment);
        assertThat(dueTimes()).isEmpty();
        module.practice.turn(appointment, AppointmentStatus.BOOKED);
        module.happened("status-changed", appointment);
        assertThat(dueTimes()).hasSize(2);
        module.dispatchAll();
        assertThat(sentTexts()).hasSize(1);
    }

    @Test
    void an_appointment_that_went_while_no_event_came_is_not_reminded_of() {
        module.happened("booked", appointment);
        module.practice.turn(appointment, AppointmentStatus.CANCELLED);
        kit.clock().set(Instant.parse("2026-11-25T19:00:00Z"));
        module.dispatchAll();
        assertThat(sentTexts()).isEmpty();
        assertThat(states()).containsOnly(MessageState.REVOKED, MessageState.PLANNED);
    }

    @Test
    void at_night_messages_wait_for_the_morning() {
        kit.clock().set(Instant.parse("2026-11-24T03:00:00Z"));
        module.happened("booked", appointment);
        module.dispatchAll();
        assertThat(sentTexts()).isEmpty();
        assertThat(dueTimes()).contains(Instant.parse("2026-11-24T13:00:00Z"));
        kit.clock().set(Instant.parse("2026-11-24T13:00:00Z"));
        module.dispatchAll();
        assertThat(sentTexts()).hasSize(1);
    }

    @Test
    void a_reminder_that_would_wait_past_the_appointment_is_revoked() {
        UUID early = module.practice.appointment(ana, Instant.parse("2026-11-25T12:30:00Z"));
        module.happened("booked", early);
        kit.clock().set(Instant.parse("2026-11-25T10:30:00Z"));
        module.dispatchAll();
        kit.clock().set(Instant.parse("2026-11-25T13:00:00Z"));
        module.dispatchAll();
        assertThat(sentTexts()).isEmpty();
        assertThat(states()).containsOnly(MessageState.REVOKED);
    }

    @Test
    void the_number_that_counts_is_that_of_the_day_of_sending() {
        module.happened("booked", appointment);
        module.practice.reachable(ana, "+12125550199", null);
        module.dispatchAll();
        assertThat(sentTexts()).singleElement().extracting(TextMessage::to).isEqualTo("+12125550199");
    }

    @Test
    void changed_rules_plan_all_coming_appointments_anew() {
        module.happened("booked", appointment);
        module.dispatchAll();
        module.request(() -> module.rulesResource.change(
                new IfMatch("\"0\""), new RulesBody(true, List.of(1440), List.of("email", "sms"), 0)));
        kit.inClinicA(() -> kit.jobs().run(module.align));
        assertThat(dueTimes()).containsExactly(Instant.parse("2026-11-26T19:00:00Z"));
        module.dispatchAll();
        assertThat(module.emails).isEmpty();
        assertThat(sentTexts()).hasSize(1);
    }

    private List<TextMessage> sentTexts() {
        return module.texts.asked;
    }

    private List<MessageState> states() {
        return module.ofPatient(ana).stream().map(Message::state).toList();
    }

    private List<Instant> dueTimes() {
        return module.ofPatient(ana).stream()
                .filter(Message::isPlanned)
                .map(message -> message.progress().dueAt())
                .toList();
    }
}
