package com.codecanvas.medspa.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.messaging.api.DeliveryReport;
import com.codecanvas.medspa.messaging.api.TextMessage;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reminders that are due together are looked at together; what happens to one on the way is that one's alone. */
class ManyAtOnceTest {

    private static final Instant START = Instant.parse("2026-11-27T19:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-25T19:00:00Z");
    private static final int PATIENTS = 4;

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("messaging");

    private final List<UUID> patients = new ArrayList<>();
    private final List<UUID> appointments = new ArrayList<>();
    private MessagingModule module;

    @BeforeEach
    void remindersAreDue() {
        module = new MessagingModule(kit);
        for (int i = 0; i < PATIENTS; i++) {
            UUID patient = module.practice.patient("Ana", mobile(i), null);
            UUID appointment = module.practice.appointment(patient, START.plusSeconds(i));
            patients.add(patient);
            appointments.add(appointment);
            module.happened("booked", appointment);
        }
        module.dispatchAll();
        module.texts.asked.clear();
        kit.clock().set(DUE.plusSeconds(PATIENTS));
    }

    private static String mobile(int patient) {
        return "+1212555012" + patient;
    }

    @Test
    void each_goes_out_once_into_its_conversation() {
        module.dispatchAll();
        assertThat(kit.audit().details())
                .as("those that are due, and the later ones, which were looked at as well")
                .containsEntry("messages", 2 * PATIENTS);
        module.dispatchAll();
        assertThat(module.texts.asked)
                .extracting(TextMessage::to)
                .containsExactlyInAnyOrder(mobile(0), mobile(1), mobile(2), mobile(3));
        for (int i = 0; i < PATIENTS; i++) {
            Message sent = reminder(i);
            assertThat(sent.state()).isEqualTo(MessageState.SENT);
            assertThat(sent.progress().provider()).isEqualTo(MessagingModule.PROVIDER);
            assertThat(sent.progress().receipt()).isEqualTo("receipt-" + sent.id());
            assertThat(sent.times().sentAt()).isEqualTo(kit.clock().instant());
            UUID conversation = sent.party().conversationId();
            assertThat(kit.inClinicA(
                            () -> module.conversations.find(conversation).orElseThrow()))
                    .satisfies(found ->
                            assertThat(found.address()).isEqualTo(sent.party().address()));
        }
    }

    @Test
    void who_opts_out_while_others_are_being_sent_gets_nothing() {
        onFirst(() -> others().forEach(i -> module.texted(mobile(i), "Stop")));
        module.dispatchAll();
        assertThat(module.texts.asked.subList(1, module.texts.asked.size()))
                .as("nothing but the confirmations of the opt-out")
                .noneMatch(text -> text.text().contains("Nov 27"));
        assertThat(others()).allSatisfy(i -> assertThat(reminder(i).state()).isEqualTo(MessageState.SUPPRESSED));
    }

    @Test
    void who_had_opted_out_before_it_was_planned_gets_nothing_among_the_others() {
        module.texted(mobile(0), "Stop");
        module.practice.move(appointments.get(0), START.plusSeconds(10));
        module.happened("moved", appointments.get(0));
        kit.clock().set(DUE.plusSeconds(20));
        module.dispatchAll();
        assertThat(module.texts.asked)
                .filteredOn(text -> text.text().contains("Nov 27"))
                .extracting(TextMessage::to)
                .containsExactlyInAnyOrder(mobile(1), mobile(2), mobile(3));
    }

    @Test
    void who_cancels_while_others_are_being_sent_is_not_reminded() {
        onFirst(() -> others().forEach(i -> {
            module.practice.turn(appointments.get(i), AppointmentStatus.CANCELLED);
            module.happened("cancelled", appointments.get(i));
        }));
        module.dispatchAll();
        assertThat(module.texts.asked).hasSize(1);
    }

    @Test
    void after_a_crash_in_the_middle_what_was_sent_is_known_and_nobody_is_written_to_twice() {
        module.texts.listed = List.of();
        Function<TextMessage, String> usual = module.texts.answer;
        module.texts.answer = text -> {
            if (module.texts.asked.size() == 3) {
                throw new InternalError("power cut");
            }
            return usual.apply(text);
        };
        assertThatThrownBy(module::dispatchAll).isInstanceOf(InternalError.class);
        assertThat(states())
                .containsExactlyInAnyOrder(
                        MessageState.SENT, MessageState.SENT, MessageState.SENDING, MessageState.PLANNED);
        module.texts.listed = List.of("listed");
        module.texts.answer = usual;
        module.dispatchAll();
        assertThat(module.texts.asked).hasSize(PATIENTS);
        assertThat(states()).containsOnly(MessageState.SENT);
    }

    @Test
    void a_provider_that_is_away_leaves_all_for_later() {
        module.texts.answer = text -> {
            throw new ProviderUnavailableException("down");
        };
        module.dispatchAll();
        assertThat(states()).containsOnly(MessageState.PLANNED);
    }

    @Test
    void a_new_number_and_a_new_time_count_up_to_the_end() {
        module.practice.reachable(patients.get(0), "+12125550199", null);
        module.practice.move(appointments.get(1), START.plusSeconds(7_200));
        module.dispatchAll();
        assertThat(module.texts.asked)
                .extracting(TextMessage::to)
                .containsExactlyInAnyOrder("+12125550199", mobile(2), mobile(3));
        assertThat(reminder(1).state()).isEqualTo(MessageState.REVOKED);
    }

    @Test
    void a_report_that_has_the_key_and_overtakes_the_answer_says_both() {
        module.texts.answer = text -> {
            String receipt = "early-" + text.key();
            module.intake.reported(
                    new DeliveryReport(
                            MessagingModule.PROVIDER,
                            receipt,
                            DeliveryReport.Status.DELIVERED,
                            null,
                            kit.clock().instant()),
                    text.key());
            return receipt;
        };
        module.dispatchAll();
        assertThat(states()).containsOnly(MessageState.DELIVERED);
        assertThat(reminder(0).progress().receipt())
                .isEqualTo("early-" + reminder(0).id());
        assertThat(module.texts.asked).hasSize(PATIENTS);
    }

    @Test
    void reports_that_race_with_the_answer_and_with_each_other_all_count() {
        List<CompletableFuture<Void>> reports = new ArrayList<>();
        module.texts.answer = text -> {
            String receipt = "race-" + text.key();
            reports.add(CompletableFuture.runAsync(() -> reported(receipt, DeliveryReport.Status.DELIVERED)));
            reports.add(CompletableFuture.runAsync(() -> reported(receipt, DeliveryReport.Status.SENT)));
            return receipt;
        };
        module.dispatchAll();
        reports.forEach(CompletableFuture::join);
        assertThat(states()).containsOnly(MessageState.DELIVERED);
    }

    private void reported(String receipt, DeliveryReport.Status status) {
        kit.inClinicA(() -> {
            module.intake.reported(
                    new DeliveryReport(
                            MessagingModule.PROVIDER,
                            receipt,
                            status,
                            null,
                            kit.clock().instant()),
                    null);
            return null;
        });
    }

    private void onFirst(Runnable meanwhile) {
        Function<TextMessage, String> usual = module.texts.answer;
        module.texts.answer = text -> {
            module.texts.answer = usual;
            CompletableFuture.runAsync(meanwhile).join();
            return usual.apply(text);
        };
    }

    /** All but the one that was asked for first. */
    private List<Integer> others() {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < PATIENTS; i++) {
            if (!module.texts.asked.get(0).to().equals(mobile(i))) {
                others.add(i);
            }
        }
        return others;
    }

    private List<MessageState> states() {
        List<MessageState> states = new ArrayList<>();
        for (int i = 0; i < PATIENTS; i++) {
            states.add(reminder(i).state());
        }
        return states;
    }

    private Message reminder(int patient) {
        return module.ofPatient(patients.get(patient)).stream()
                .filter(message -> message.purpose().code().equals("reminder"))
                .min(Comparator.comparing(message -> message.progress().dueAt()))
                .orElseThrow();
    }
}
