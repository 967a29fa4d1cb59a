package com.codecanvas.medspa.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.RecordedCopy;
import com.codecanvas.medspa.messaging.privacy.MessagesHeld;
import com.codecanvas.medspa.messaging.privacy.NotedAround;
import com.codecanvas.medspa.messaging.store.MessageHistory;
import com.codecanvas.medspa.messaging.timeline.MessageEvents;
import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MessagesHeldTest {

    private static final String ANAS = "+12125550123";
    private static final String BENS = "+12125550199";

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("messaging");

    private MessagingModule module;
    private MessagesHeld held;
    private UUID ana;

    @BeforeEach
    void write() {
        module = new MessagingModule(kit);
        NotedAround noted = new NotedAround(
                module.conversations, module.suppressions, module.notices, module.practice, kit.staff());
        held = new MessagesHeld(module.log, noted, kit.staff());
        ana = module.practice.patient("Ana", ANAS, null);
        module.practice.patient("Ben", BENS, null);
        module.happened(
                "booked", module.practice.appointment(ana, kit.clock().instant().plus(Duration.ofDays(4))));
        module.dispatchAll();
        module.texted(ANAS, "Is there parking?");
        module.texted(ANAS, "STOP");
        module.texted(ANAS, "START");
        module.dispatchAll();
        module.texted(BENS, "Something of Ben's");
    }

    private RecordedCopy copy(UUID patient) {
        return kit.inClinicA(() -> kit.copyOf(held, patient));
    }

    @Test
    void theCopyHasMessagesOfBothDirectionsAndWhatWasNotedAroundThem() {
        RecordedCopy copy = copy(ana);
        assertThat(copy.kinds()).containsExactlyInAnyOrder("message", "conversation", "opt-out", "opt-in", "notice");
        assertThat(copy.words())
                .contains("direction: to the patient", "channel: text message", "purpose: confirmation", "status: sent")
                .contains("direction: from the patient", "text: Is there parking?", "number: " + ANAS)
                .contains("evidence: STOP", "how: in a message", "liftedAt: ", "wording: START", "notice: opted out")
                .doesNotContain("Ben", BENS);
    }

    @Test
    void aPatientWhoWasNeverWrittenToHasTheirWishesAllTheSame() {
        UUID same = module.practice.patient("Cy", ANAS, null);
        assertThat(copy(same).kinds()).containsExactlyInAnyOrder("opt-out", "opt-in");
        assertThat(copy(UUID.randomUUID()).items()).isEmpty();
    }

    @Test
    void messagesAndEvidenceAreKept() {
        assertThat(held.kinds()).allMatch(kind -> kind.keptBecause() != null);
        int before = copy(ana).items().size();
        assertThat(kit.inClinicA(() -> held.erase(ana))).isZero();
        assertThat(copy(ana).items()).hasSize(before);
    }

    @Test
    void theTimelineTellsOfMessagesAndGoesOnAfterEach() {
        MessageEvents events = new MessageEvents(new MessageHistory(kit.transactions()));
        TimelineSource.Position now =
                new TimelineSource.Position(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
        List<TimelineEntry> all = kit.inClinicA(() -> events.before(ana, now, 20));
        assertThat(all)
                .extracting(TimelineEntry::title)
                .contains("Text message sent", "Text message from the patient", "Opted out of messages");
        assertThat(all).extracting(TimelineEntry::text).contains("Is there parking?");
        List<TimelineEntry> oneByOne = new ArrayList<>();
        for (TimelineSource.Position[] place = {now}; oneByOne.size() < all.size(); ) {
            oneByOne.addAll(kit.inClinicA(() -> events.before(ana, place[0], 1)));
            place[0] = oneByOne.get(oneByOne.size() - 1).position();
        }
        assertThat(oneByOne).isEqualTo(all);
        assertThat(kit.inClinicB(() -> events.before(ana, now, 20))).isEmpty();
    }

    @Test
    void theOtherClinicIsGivenNothing() {
        assertThat(kit.inClinicB(() -> kit.copyOf(held, ana)).items()).isEmpty();
    }
}
