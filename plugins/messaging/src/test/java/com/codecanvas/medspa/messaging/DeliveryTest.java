package com.codecanvas.medspa.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.messaging.api.DeliveryReport;
import com.codecanvas.medspa.messaging.api.DeliveryReport.Status;
import com.codecanvas.medspa.messaging.api.MessageRefusedException;
import com.codecanvas.medspa.messaging.api.Purpose;
import com.codecanvas.medspa.messaging.api.ServiceMessage;
import com.codecanvas.medspa.messaging.api.TextMessage;
import com.codecanvas.medspa.messaging.api.TextMessages;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.messaging.domain.NoticeKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of one message on its way to the provider and back. */
class DeliveryTest {

    private static final String MOBILE = "+12125550123";

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("messaging");

    private MessagingModule module;
    private UUID ana;
    private UUID message;

    @BeforeEach
    void oneMessageIsPlanned() {
        module = new MessagingModule(kit);
        ana = module.practice.patient("Ana", MOBILE, null);
        message = plan("first").orElseThrow();
    }

    @Test
    void it_is_sent_once_under_its_own_key() {
        module.dispatchAll();
        module.dispatchAll();
        assertThat(module.texts.asked)
                .singleElement()
                .extracting(TextMessage::key)
                .isEqualTo(message.toString());
        assertThat(state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void the_same_subject_and_window_is_planned_once() {
        assertThat(plan("first")).isEmpty();
        assertThat(plan("second")).isPresent();
    }

    @Test
    void after_a_crash_between_mark_and_answer_a_provider_without_keys_is_not_asked_again() {
        crashWhileSending();
        module.dispatchAll();
        assertThat(module.texts.asked).hasSize(1);
        assertThat(state()).isEqualTo(MessageState.UNKNOWN);
        assertThat(module.openNotices()).containsExactly(NoticeKind.UNKNOWN);
    }

    @Test
    void after_a_crash_the_providers_list_says_that_the_message_went_out() {
        module.texts.listed = List.of("listed");
        crashWhileSending();
        module.dispatchAll();
        assertThat(module.texts.asked).hasSize(1);
        assertThat(state()).isEqualTo(MessageState.SENT);
        assertThat(now().progress().receipt()).isEqualTo("listed");
    }

    @Test
    void after_a_crash_what_the_provider_does_not_list_is_sent_but_not_before_it_had_time_to_arrive() {
        module.texts.listed = List.of();
        crashWhileSending();
        module.dispatchAll();
        assertThat(module.texts.asked).hasSize(1);
        assertThat(state()).isEqualTo(MessageState.SENDING);
        kit.clock().advance(Duration.ofSeconds(10));
        module.dispatchAll();
        assertThat(module.texts.asked).hasSize(2);
        assertThat(state()).isEqualTo(MessageState.SENT);
        assertThat(module.openNotices()).isEmpty();
    }

    @Test
    void of_two_messages_that_read_alike_each_has_a_receipt_of_its_own() {
        module.dispatchAll();
        String first = now().progress().receipt();
        message = plan("second").orElseThrow();
        module.texts.listed = List.of(first, "other");
        crashWhileSending();
        module.dispatchAll();
        assertThat(now().progress().receipt()).isEqualTo("other");
        assertThat(module.texts.asked).hasSize(2);
    }

    @Test
    void after_a_crash_a_provider_that_honours_keys_is_asked_again_with_the_same_key() {
        module.texts.honoursKeys = true;
        crashWhileSending();
        module.dispatchAll();
        assertThat(module.texts.asked)
                .extracting(TextMessage::key)
                .containsExactly(message.toString(), message.toString());
        assertThat(state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void after_a_crash_the_clinics_new_provider_is_not_asked_for_what_the_former_may_have_sent() {
        module.texts.honoursKeys = true;
        crashWhileSending();
        FakeTexts other = new FakeTexts();
        kit.slots().fill(TextMessages.class, "messaging-other", other);
        kit.slots().choose(TextMessages.class, "messaging-other");
        module.dispatchAll();
        assertThat(other.asked).isEmpty();
        assertThat(module.texts.asked).hasSize(2);
    }

    @Test
    void a_provider_that_falls_silent_is_asked_again_only_when_it_honours_keys() {
        module.texts.answer = text -> {
            throw new IllegalStateException("timed out");
        };
        module.dispatchAll();
        module.dispatchAll();
        assertThat(module.texts.asked).hasSize(1);
        assertThat(state()).isEqualTo(MessageState.UNKNOWN);
    }

    @Test
    void a_silent_provider_that_honours_keys_is_asked_until_it_answers() {
        module.texts.honoursKeys = true;
        module.texts.answer = text -> {
            throw new IllegalStateException("timed out");
        };
        module.dispatchAll();
        module.texts.answer = text -> "receipt";
        module.dispatchAll();
        assertThat(module.texts.asked).hasSize(2);
        assertThat(state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void a_provider_that_is_away_is_asked_later() {
        module.texts.answer = text -> {
            throw new ProviderUnavailableException("down");
        };
        module.dispatchAll();
        assertThat(state()).isEqualTo(MessageState.PLANNED);
        module.texts.answer = text -> "receipt";
        module.dispatchAll();
        assertThat(state()).isEqualTo(MessageState.PLANNED);
        kit.clock().advance(Duration.ofMinutes(1));
        module.dispatchAll();
        assertThat(state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void where_the_provider_certainly_sent_nothing_the_fallback_sends() {
        module.texts.answer = text -> {
            throw new ProviderUnavailableException("down");
        };
        FakeTexts other = new FakeTexts();
        kit.slots().fill(TextMessages.class, "messaging-other", other);
        kit.slots().fallback(TextMessages.class, "messaging-other");
        module.dispatchAll();
        assertThat(other.asked).hasSize(1);
        assertThat(now().progress().provider()).isEqualTo("messaging-other");
    }

    @Test
    void a_message_that_nobody_takes_for_long_fails_and_staff_are_told() {
        kit.slots().choose(TextMessages.class, null);
        for (int attempt = 0; attempt < 20; attempt++) {
            module.dispatchAll();
            kit.clock().advance(Duration.ofHours(14));
            module.dispatchAll();
        }
        assertThat(state()).isEqualTo(MessageState.FAILED);
        assertThat(module.openNotices()).containsExactly(NoticeKind.FAILED);
    }

    @Test
    void a_refusal_is_final_and_staff_are_told() {
        module.texts.answer = text -> {
            throw new MessageRefusedException(MessageRefusedException.Reason.INVALID_ADDRESS, "21211");
        };
        module.dispatchAll();
        module.dispatchAll();
        assertThat(module.texts.asked).hasSize(1);
        assertThat(now().progress().problem()).isEqualTo("invalid-address 21211");
        assertThat(module.openNotices()).containsExactly(NoticeKind.FAILED);
    }

    @Test
    void a_number_that_opted_out_at_the_carrier_gets_nothing_more() {
        module.texts.answer = text -> {
            throw new MessageRefusedException(MessageRefusedException.Reason.OPTED_OUT, "21610");
        };
        module.dispatchAll();
        plan("second");
        module.dispatchAll();
        assertThat(module.texts.asked).hasSize(1);
        assertThat(module.ofPatient(ana).get(0).state()).isEqualTo(MessageState.SUPPRESSED);
        assertThat(module.openNotices()).contains(NoticeKind.OPTED_OUT);
    }

    @Test
    void whoever_opts_out_between_planning_and_sending_gets_nothing_but_the_confirmation() {
        module.texted(MOBILE, "Stop");
        module.dispatchAll();
        assertThat(state()).isEqualTo(MessageState.SUPPRESSED);
        assertThat(module.texts.asked)
                .singleElement()
                .satisfies(text -> assertThat(text.text()).contains("opted out"));
    }

    @Test
    void reports_out_of_order_never_take_a_delivery_back() {
        module.dispatchAll();
        String receipt = "receipt-" + message;
        module.reported(receipt, Status.DELIVERED, null);
        module.reported(receipt, Status.SENT, null);
        module.reported(receipt, Status.DELIVERED, null);
        assertThat(state()).isEqualTo(MessageState.DELIVERED);
        assertThat(now().times().deliveredAt()).isEqualTo(kit.clock().instant());
    }

    @Test
    void a_report_that_overtakes_the_providers_answer_counts() {
        module.texts.answer = text -> {
            module.intake.reported(new DeliveryReport(
                    MessagingModule.PROVIDER,
                    "early",
                    Status.DELIVERED,
                    null,
                    kit.clock().instant()));
            return "early";
        };
        module.dispatchAll();
        assertThat(state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void a_failed_delivery_is_shown_with_its_code() {
        module.dispatchAll();
        module.reported("receipt-" + message, Status.FAILED, "30003");
        assertThat(state()).isEqualTo(MessageState.FAILED);
        assertThat(now().progress().problem()).isEqualTo("30003");
        assertThat(module.openNotices()).containsExactly(NoticeKind.FAILED);
    }

    @Test
    void a_report_of_what_is_not_ours_changes_nothing() {
        module.dispatchAll();
        module.reported("somebody-elses", Status.FAILED, null);
        assertThat(state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void what_nobody_knows_is_known_once_the_provider_tells_that_it_has_it() {
        module.texts.answer = text -> {
            throw new IllegalStateException("timed out");
        };
        module.dispatchAll();
        module.dispatchAll();
        assertThat(state()).isEqualTo(MessageState.UNKNOWN);
        taken(message.toString());
        assertThat(state()).isEqualTo(MessageState.SENT);
        module.reported("late", Status.DELIVERED, null);
        taken(message.toString());
        assertThat(state()).isEqualTo(MessageState.DELIVERED);
        assertThat(module.texts.asked).hasSize(1);
    }

    @Test
    void a_provider_that_tells_it_before_it_answers_changes_nothing() {
        module.texts.answer = text -> {
            module.intake.taken(MessagingModule.PROVIDER, text.key(), "late");
            return "late";
        };
        module.dispatchAll();
        module.dispatchAll();
        assertThat(module.texts.asked).hasSize(1);
        assertThat(now().progress().receipt()).isEqualTo("late");
    }

    @Test
    void a_key_that_is_none_of_this_clinics_changes_nothing() {
        kit.inClinicB(() -> module.intake.taken(MessagingModule.PROVIDER, message.toString(), "theirs"));
        taken(UUID.randomUUID().toString());
        taken("not a key of ours");
        assertThat(state()).isEqualTo(MessageState.PLANNED);
    }

    private void taken(String key) {
        kit.inClinicA(() -> module.intake.taken(MessagingModule.PROVIDER, key, "late"));
    }

    @Test
    void where_the_carrier_has_confirmed_a_stop_by_itself_nobody_is_bothered() {
        module.texted(MOBILE, "Stop");
        module.texts.answer = text -> {
            throw new MessageRefusedException(MessageRefusedException.Reason.OPTED_OUT, "21610");
        };
        module.dispatchAll();
        assertThat(module.texts.asked).hasSize(1);
        assertThat(module.openNotices()).containsExactly(NoticeKind.OPTED_OUT);
    }

    /** The process dies while the provider is being asked: nothing of what would follow happens, and the job is run again. */
    private void crashWhileSending() {
        module.texts.answer = text -> {
            throw new InternalError("power cut");
        };
        assertThatThrownBy(module::dispatchAll).isInstanceOf(InternalError.class);
        module.texts.answer = text -> "receipt";
    }

    private Optional<UUID> plan(String window) {
        ServiceMessage.About about = new ServiceMessage.About("document", ana, window);
        return kit.inClinicA(() -> module.planned.plan(
                new ServiceMessage(ana, Purpose.DOCUMENT_LINK, about, "A document", "A document waits for you", null)));
    }

    private Message now() {
        return kit.inClinicA(() -> module.log.find(message).orElseThrow());
    }

    private MessageState state() {
        return now().state();
    }
}
