package com.codecanvas.medspa.core.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.jobs.JobNode;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComingAndGoingTest {

    private final EventsDesk desk = new EventsDesk();
    private final Clinic clinicA = desk.kernel.clinicA();
    private final Clinic clinicB = desk.kernel.clinicB();
    private final UUID subject = UUID.randomUUID();

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void eventsOfADisabledModuleWaitAndComeInOrderWhenItIsOnAgain() throws Exception {
        desk.node("n1", desk.noting("notes"));
        desk.publish(clinicA, subject, "before");
        desk.awaitSeen(subject, "before");

        desk.enable(clinicA, false);
        desk.publish(clinicA, subject, "first while off");
        desk.publish(clinicA, subject, "second while off");
        Eventually.that("paused", () -> desk.states(subject).contains("paused"));
        UUID other = UUID.randomUUID();
        desk.publish(clinicB, other, "other clinic");
        desk.awaitSeen(other, "other clinic");
        assertThat(desk.seen(subject)).containsExactly("before");

        desk.enable(clinicA, true);
        desk.awaitSeen(subject, "before", "first while off", "second while off");
    }

    @Test
    void eventsWaitForAModuleThatIsAway() throws Exception {
        JobNode node = desk.node("n1", desk.noting("notes"));
        desk.publish(clinicA, subject, "here");
        desk.awaitSeen(subject, "here");
        node.stop();
        desk.directory.withdrawn(new KnownHandler(EventsDesk.LISTENING, "notes", Set.of("patients.*")));
        desk.enable(clinicA, false);

        desk.publish(clinicA, subject, "while away");
        assertThat(desk.states(subject)).containsExactly("waiting");

        desk.enable(clinicA, true);
        desk.node("n2", desk.noting("notes"));
        desk.awaitSeen(subject, "here", "while away");
    }

    @Test
    void aClinicThatNeverHadTheModuleOnKeepsNothingForIt() throws Exception {
        desk.enable(clinicB, false);
        desk.node("n1", desk.noting("notes"));
        desk.publish(clinicB, subject, "before its time");
        assertThat(desk.states(subject)).isEmpty();
        desk.enable(clinicB, true);
        desk.publish(clinicB, subject, "from now on");
        desk.awaitSeen(subject, "from now on");
    }

    @Test
    void aModuleThatIsSwitchedOffBeforeAnythingHappenedIsSubscribedAllTheSame() throws Exception {
        desk.install(desk.noting("notes"));
        desk.in(clinicA, () -> {
            desk.subscriptions.begin();
            return null;
        });
        desk.enable(clinicA, false);
        desk.publish(clinicA, subject, "kept");
        desk.enable(clinicA, true);
        desk.node("n1", desk.noting("notes"));
        desk.awaitSeen(subject, "kept");
    }

    @Test
    void oldEventsAreForgottenOnceTheyAreHandled() throws Exception {
        desk.publish(clinicA, subject, "nobody wanted to know");
        desk.install(desk.noting("notes"));
        desk.publish(clinicA, subject, "not handled yet");
        desk.in(
                clinicA,
                () -> desk.kernel.database().inClinic(connection -> {
                    try (var update = connection.prepareStatement(
                            "update kernel_events.event set happened_at = now() - interval '31 days'")) {
                        return update.executeUpdate();
                    }
                }));
        desk.publish(clinicA, UUID.randomUUID(), "young");
        int forgotten = desk.in(
                clinicA,
                () -> desk.kernel
                        .database()
                        .inClinic(connection -> EventTable.forget(connection, clinicA.id(), EventRounds.KEPT_DAYS)));
        assertThat(forgotten).isEqualTo(1);
        desk.node("n1", desk.noting("notes"));
        desk.awaitSeen(subject, "not handled yet");
    }
}
