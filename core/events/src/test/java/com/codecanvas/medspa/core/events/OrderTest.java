package com.codecanvas.medspa.core.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderTest {

    private final EventsDesk desk = new EventsDesk();
    private final Clinic clinicA = desk.kernel.clinicA();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void close() throws Exception {
        threads.shutdownNow();
        desk.close();
    }

    @Test
    void theTransactionThatCommitsLastComesLastAndIsNotSkipped() throws Exception {
        UUID subject = UUID.randomUUID();
        CountDownLatch published = new CountDownLatch(1);
        CountDownLatch otherIsSeen = new CountDownLatch(1);
        desk.node("n1", desk.noting("notes"));
        Future<?> slow = threads.submit(() -> desk.in(
                clinicA,
                () -> desk.kernel.transactions().call(() -> {
                    desk.events.publish("patients.changed", subject, new EventsDesk.Said("began first"));
                    published.countDown();
                    return otherIsSeen.await(30, TimeUnit.SECONDS);
                })));
        assertThat(published.await(30, TimeUnit.SECONDS)).isTrue();
        desk.publish(clinicA, subject, "committed first");
        desk.awaitSeen(subject, "committed first");
        otherIsSeen.countDown();
        slow.get(30, TimeUnit.SECONDS);
        desk.awaitSeen(subject, "committed first", "began first");
    }

    @Test
    void manyWritersAndTwoNodesKeepTheOrderOfEachSubject() throws Exception {
        int subjects = 5;
        int changes = 30;
        List<UUID> ids =
                IntStream.range(0, subjects).mapToObj(i -> UUID.randomUUID()).toList();
        ids.forEach(id -> desk.sql("insert into kernel_seen.counter values ('" + id + "', 0)"));
        desk.node("n1", desk.noting("notes"));
        desk.node("n2", desk.noting("notes"));
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            int first = writer;
            writers.add(threads.submit(() -> {
                for (int i = first; i < subjects * changes; i += 4) {
                    count(ids.get(i % subjects));
                }
                return null;
            }));
        }
        for (Future<?> writer : writers) {
            writer.get(60, TimeUnit.SECONDS);
        }
        Eventually.that(
                "all handled",
                () -> desk.column("select 1 from kernel_jobs.job").isEmpty());
        String[] inOrder =
                IntStream.rangeClosed(1, changes).mapToObj(String::valueOf).toArray(String[]::new);
        for (UUID id : ids) {
            assertThat(desk.seen(id)).containsExactly(inOrder);
        }
    }

    /** One more, and an event that says so; the row's lock is what puts the transactions in order. */
    private void count(UUID subject) throws Exception {
        desk.in(
                clinicA,
                () -> desk.kernel.transactions().call(() -> {
                    int now = desk.kernel.database().inClinic(connection -> {
                        try (PreparedStatement update = connection.prepareStatement(
                                "update kernel_seen.counter set count = count + 1 where subject = ? returning count")) {
                            update.setObject(1, subject);
                            try (ResultSet row = update.executeQuery()) {
                                row.next();
                                return row.getInt(1);
                            }
                        }
                    });
                    return desk.events.publish("patients.changed", subject, new EventsDesk.Said(String.valueOf(now)));
                }));
    }

    @Test
    void transactionsThatTouchTheSameSubjectsInAnotherOrderDoNotBlockEachOther() throws Exception {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        List<Future<?>> writers = new ArrayList<>();
        for (List<UUID> order : List.of(List.of(one, two), List.of(two, one))) {
            writers.add(threads.submit(() -> {
                for (int i = 0; i < 50; i++) {
                    desk.in(
                            clinicA,
                            () -> desk.kernel.transactions().call(() -> {
                                for (UUID subject : order) {
                                    desk.events.publish("patients.changed", subject, null);
                                }
                                return null;
                            }));
                }
                return null;
            }));
        }
        for (Future<?> writer : writers) {
            writer.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void aSubjectThatFailsWaitsAndTheOthersGoOn() throws Exception {
        UUID broken = UUID.randomUUID();
        UUID whole = UUID.randomUUID();
        desk.node("n1", OnEvent.all("notes", event -> {
            if (event.data(EventsDesk.Said.class).text().equals("bad")) {
                throw new IllegalStateException("no");
            }
            desk.note("notes", event);
        }));
        desk.publish(clinicA, broken, "bad");
        desk.publish(clinicA, broken, "behind it");
        for (int i = 0; i < 5; i++) {
            desk.publish(clinicA, whole, "good " + i);
        }
        desk.awaitSeen(whole, "good 0", "good 1", "good 2", "good 3", "good 4");
        assertThat(desk.seen(broken)).isEmpty();

        desk.sql("update kernel_jobs.job set attempt = 11 where attempt > 0");
        desk.hurry();
        Eventually.that("dead", () -> desk.states(broken).contains("dead"));
        assertThat(desk.seen(broken)).isEmpty();

        desk.sql("delete from kernel_jobs.job where state = 'dead'");
        desk.hurry();
        desk.awaitSeen(broken, "behind it");
    }
}
