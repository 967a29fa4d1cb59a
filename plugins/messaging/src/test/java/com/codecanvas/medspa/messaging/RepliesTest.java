package com.codecanvas.medspa.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.messaging.api.TextMessage;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Conversation;
import com.codecanvas.medspa.messaging.domain.Notice;
import com.codecanvas.medspa.messaging.domain.NoticeKind;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RepliesTest {

    private static final String MOBILE = "+12125550123";
    private static final Instant FRIDAY = Instant.parse("2026-11-27T19:00:00Z");

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("messaging");

    private MessagingModule module;
    private UUID ana;
    private UUID appointment;

    @BeforeEach
    void anaWasAskedToConfirm() {
        module = new MessagingModule(kit);
        ana = module.practice.patient("Ana", MOBILE, null);
        appointment = module.practice.appointment(ana, FRIDAY);
        module.happened("booked", appointment);
        module.dispatchAll();
        module.texts.asked.clear();
    }

    @Test
    void c_confirms_the_next_appointment() {
        module.practice.appointment(ana, FRIDAY.plus(Duration.ofDays(30)));
        module.texted(MOBILE, "C");
        assertThat(module.practice.status(appointment)).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(module.openNotices()).isEmpty();
        assertThat(conversation().unread()).isZero();
    }

    @Test
    void what_went_out_by_itself_is_no_conversation_until_somebody_writes() {
        assertThat(kit.inClinicA(() -> module.conversations.list(false, null, 10)))
                .isEmpty();
        module.texted(MOBILE, "Is there parking?");
        assertThat(conversation().patientId()).isEqualTo(ana);
    }

    @Test
    void c_of_what_is_confirmed_already_bothers_nobody() {
        module.practice.turn(appointment, AppointmentStatus.CONFIRMED);
        module.texted(MOBILE, "c");
        assertThat(module.openNotices()).isEmpty();
    }

    @Test
    void of_two_patients_with_one_number_c_confirms_only_what_is_clear() {
        UUID ben = module.practice.patient("Ben", MOBILE, null);
        module.texted(MOBILE, "C");
        assertThat(module.practice.status(appointment)).isEqualTo(AppointmentStatus.CONFIRMED);
        UUID again = module.practice.appointment(ana, FRIDAY.plus(Duration.ofDays(1)));
        UUID bens = module.practice.appointment(ben, FRIDAY);
        module.texted(MOBILE, "C");
        assertThat(module.practice.status(again)).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(module.practice.status(bens)).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(module.openNotices()).containsExactly(NoticeKind.UNCLEAR_CONFIRMATION);
    }

    @Test
    void r_tells_staff_which_appointment_is_to_be_moved() {
        module.texted(MOBILE, "R");
        assertThat(notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.RESCHEDULE_WISH);
            assertThat(notice.of().appointmentId()).isEqualTo(appointment);
            assertThat(notice.of().patientId()).isEqualTo(ana);
        });
        assertThat(module.practice.status(appointment)).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void stop_is_confirmed_once_within_minutes_and_silences_the_number_for_everybody() {
        UUID ben = module.practice.patient("Ben", MOBILE, null);
        module.texted(MOBILE, "Stop texting me");
        module.texted(MOBILE, "STOP");
        module.dispatchAll();
        assertThat(answers()).singleElement().satisfies(text -> assertThat(text).contains("START"));
        UUID bens = module.practice.appointment(ben, FRIDAY);
        module.happened("booked", bens);
        module.dispatchAll();
        assertThat(module.texts.asked).hasSize(1);
        assertThat(module.openNotices()).containsExactly(NoticeKind.OPTED_OUT);
    }

    @Test
    void stop_is_answered_at_night_too() {
        kit.clock().set(Instant.parse("2026-11-24T04:00:00Z"));
        module.texted(MOBILE, "STOP");
        module.dispatchAll();
        assertThat(module.texts.asked).hasSize(1);
    }

    @Test
    void an_answer_to_stop_that_could_not_go_out_in_time_does_not_go_out() {
        module.texted(MOBILE, "STOP");
        kit.clock().advance(Duration.ofMinutes(6));
        module.dispatchAll();
        assertThat(module.texts.asked).isEmpty();
    }

    @Test
    void cancel_opts_out_and_tells_staff_that_the_appointment_may_be_meant() {
        module.texted(MOBILE, "CANCEL");
        assertThat(optedOut()).isTrue();
        assertThat(module.openNotices()).containsExactlyInAnyOrder(NoticeKind.OPTED_OUT, NoticeKind.CANCEL_WISH);
        assertThat(module.practice.status(appointment)).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void yes_to_a_question_confirms_and_brings_nobody_back_who_opted_out() {
        module.texted(MOBILE, "STOP");
        module.dispatchAll();
        module.texted(MOBILE, "YES");
        assertThat(optedOut()).isTrue();
        assertThat(module.practice.status(appointment)).isEqualTo(AppointmentStatus.CONFIRMED);
    }

    @Test
    void yes_opts_in_where_nothing_was_asked() {
        module.practice.turn(appointment, AppointmentStatus.CANCELLED);
        module.texted(MOBILE, "STOP");
        module.texted(MOBILE, "YES");
        assertThat(optedOut()).isFalse();
    }

    @Test
    void start_opts_in_again_and_keeps_the_evidence() {
        module.texted(MOBILE, "STOP");
        module.texted(MOBILE, "Start");
        module.dispatchAll();
        assertThat(optedOut()).isFalse();
        assertThat(answers()).last().asString().contains("again");
        assertThat(kit.inClinicA(() -> module.suppressions.optIns(MOBILE)))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.wording()).isEqualTo("Start"));
    }

    @Test
    void help_is_answered_even_to_those_who_opted_out() {
        module.texted(MOBILE, "STOP");
        module.dispatchAll();
        module.texted(MOBILE, "HELP");
        module.dispatchAll();
        assertThat(answers()).hasSize(2).last().asString().contains("(212) 555-0100");
    }

    @Test
    void words_wait_unread_in_the_inbox() {
        module.texted(MOBILE, "Is there parking?");
        assertThat(conversation().unread()).isEqualTo(1);
        assertThat(conversation().patientId()).isEqualTo(ana);
        assertThat(module.openNotices()).isEmpty();
    }

    @Test
    void an_unknown_number_lands_in_the_inbox_with_nobody_assigned() {
        module.texted("+12125550177", "Who is this?");
        assertThat(conversation().patientId()).isNull();
        assertThat(conversation().unread()).isEqualTo(1);
    }

    @Test
    void the_same_message_handed_over_twice_counts_once() {
        module.received("sm-1", MOBILE, "Hello there");
        module.received("sm-1", MOBILE, "Hello there");
        assertThat(conversation().unread()).isEqualTo(1);
        assertThat(module.ofPatient(ana).stream()
                        .filter(each -> each.words().body().equals("Hello there")))
                .hasSize(1);
    }

    private List<String> answers() {
        return module.texts.asked.stream().map(TextMessage::text).toList();
    }

    private List<Notice> notices() {
        return kit.inClinicA(() -> module.notices.open());
    }

    private Conversation conversation() {
        return kit.inClinicA(() -> module.conversations.list(false, null, 10).get(0));
    }

    private boolean optedOut() {
        return kit.inClinicA(
                () -> module.suppressions.inForce(Channel.SMS, MOBILE).isPresent());
    }
}
