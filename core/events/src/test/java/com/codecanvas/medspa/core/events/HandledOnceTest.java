package com.codecanvas.medspa.core.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.events.Event;
import com.codecanvas.medspa.api.events.EventHandler;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.tenancy.Clinic;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandledOnceTest {

    private final EventsDesk desk = new EventsDesk();
    private final Clinic clinicA = desk.kernel.clinicA();
    private final Clinic clinicB = desk.kernel.clinicB();
    private final UUID subject = UUID.randomUUID();

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void workThatIsRolledBackPublishesNothing() throws Exception {
        desk.node("n1", desk.noting("notes"));
        desk.in(clinicA, () -> {
            assertThatThrownBy(() -> desk.kernel.transactions().call(() -> {
                        desk.events.publish("patients.changed", subject, new EventsDesk.Said("never"));
                        throw new IllegalStateException("changed my mind");
                    }))
                    .hasMessage("changed my mind");
            return null;
        });
        desk.publish(clinicA, subject, "kept");
        desk.awaitSeen(subject, "kept");
    }

    @Test
    void eachHandlerSeesAnEventOnceAndInItsClinicAlone() throws Exception {
        desk.node("n1", desk.noting("first"), desk.noting("second"));
        desk.publish(clinicA, subject, "of A");
        desk.publish(clinicB, subject, "of B");
        Eventually.that("all seen", () -> desk.seen(subject).size() == 4);
        assertThat(desk.column("select handler || ' ' || clinic || ' ' || text from kernel_seen.seen order by 1"))
                .containsExactly(
                        "first Clinic A of A", "first Clinic B of B", "second Clinic A of A", "second Clinic B of B");
        Eventually.that("nothing is left", () -> desk.states(subject).isEmpty());
    }

    @Test
    void whatAFailedHandlerWroteIsGoneAndTheEventComesAgain() throws Exception {
        desk.node("n1", OnEvent.all("notes", event -> {
            desk.note("notes", event);
            if (event.attempt() == 1) {
                throw new IllegalStateException("after the work");
            }
        }));
        desk.publish(clinicA, subject, "once");
        Eventually.that(
                "failed",
                () -> desk.column("select problem from kernel_jobs.job").equals(List.of("IllegalStateException")));
        assertThat(desk.seen(subject)).isEmpty();
        desk.hurry();
        desk.awaitSeen(subject, "once");
        assertThat(desk.column("select attempt::text from kernel_seen.seen")).containsExactly("2");
    }

    @Test
    void aCommitThatFailsAfterTheHandlerTakesItsMarkBackToo() throws Exception {
        desk.node("n1", OnEvent.all("notes", event -> {
            desk.note("notes", event);
            if (event.attempt() == 1) {
                desk.kernel.transactions().beforeCommit(() -> {
                    desk.kernel.transactions().beforeCommit(() -> {
                        throw new IllegalStateException("killed at the commit");
                    });
                });
            }
        }));
        desk.publish(clinicA, subject, "once");
        Eventually.that(
                "failed",
                () -> desk.column("select problem from kernel_jobs.job").equals(List.of("IllegalStateException")));
        desk.hurry();
        desk.awaitSeen(subject, "once");
        Eventually.that("nothing is left", () -> desk.states(subject).isEmpty());
    }

    @Test
    void aNodeThatLostItsLeaseWhileHandlingWritesNothing() throws Exception {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        desk.node("n1", OnEvent.all("notes", event -> {
            desk.note("notes", event);
            if (event.attempt() == 1) {
                desk.sql("update kernel_jobs.job set state = 'waiting', locked_by = null");
                desk.kernel.signals().send("jobs", "");
                assertThat(secondIsDone.await(30, TimeUnit.SECONDS)).isTrue();
            } else {
                desk.kernel.transactions().afterCommit(secondIsDone::countDown);
            }
        }));
        desk.publish(clinicA, subject, "once");
        assertThat(secondIsDone.await(30, TimeUnit.SECONDS)).isTrue();
        desk.close();
        assertThat(desk.seen(subject)).containsExactly("once");
        assertThat(desk.column("select attempt::text from kernel_seen.seen")).containsExactly("2");
    }

    /** Commits step by step. */
    private final class Stepwise implements EventHandler {
        private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();

        @Override
        public String name() {
            return "steps";
        }

        @Override
        public Set<String> types() {
            return Set.of("*");
        }

        @Override
        @TransactionPerCall
        public void handle(Event event) {
            calls.add(event.id() + " " + desk.kernel.transactions().active());
        }
    }

    @Test
    void aHandlerThatAsksForItHasATransactionForEachCall() throws Exception {
        Stepwise handler = new Stepwise();
        desk.node("n1", handler);
        UUID id = desk.publish(clinicA, subject, "x");
        assertThat(handler.calls.poll(30, TimeUnit.SECONDS)).isEqualTo(id + " false");
        Eventually.that("nothing is left", () -> desk.states(subject).isEmpty());
    }

    @Test
    void aHandlersOwnEventsGoOnFromThere() throws Exception {
        UUID next = UUID.randomUUID();
        desk.node("n1", OnEvent.all("notes", event -> {
            desk.note("notes", event);
            if (event.subject().equals(subject)) {
                desk.events.publish("patients.changed", next, new EventsDesk.Said("consequence"));
            }
        }));
        desk.publish(clinicA, subject, "cause");
        desk.awaitSeen(next, "consequence");
    }

    @Test
    void aModuleSpeaksForItselfAlone() {
        assertThatThrownBy(() -> desk.events.publish("scheduling.booked", subject, null))
                .hasMessageContaining("patients cannot publish scheduling.booked");
    }
}
