package com.codecanvas.medspa.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobQueueTest {

    private static final List<String> MAIL = List.of("job patients mail");

    private final JobsDesk desk = new JobsDesk();
    private final KernelDatabase database = desk.kernel.database();
    private final Clinic clinicA = desk.kernel.clinicA();
    private final Clinic clinicB = desk.kernel.clinicB();
    private final JobQueue first = new JobQueue("first");
    private final JobQueue second = new JobQueue("second");

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void aNodeThatWasKilledTakesItsJobBackAtOnceWhenItStartsAgain() throws Exception {
        UUID job = desk.enqueue(clinicA, "mail", "x");
        assertThat(claim(first, 1)).extracting(Job::id).containsExactly(job);

        BlockingQueue<Integer> attempts = new LinkedBlockingQueue<>();
        desk.node("first", new OnTheJob("mail", run -> attempts.add(run.attempt())));
        assertThat(attempts.poll(20, TimeUnit.SECONDS)).isEqualTo(2);
        desk.awaitState(job, null);
    }

    @Test
    void anotherNodeTakesAJobOnlyAfterTheLease() throws Exception {
        UUID job = desk.enqueue(clinicA, "mail", "x");
        assertThat(claim(first, 1)).hasSize(1);
        assertThat(takeBack(second)).isZero();
        assertThat(claim(second, 1)).isEmpty();

        desk.sql("update kernel_jobs.job set locked_until = now() - interval '1 second'");
        assertThat(takeBack(second)).isEqualTo(1);
        assertThat(claim(second, 1)).extracting(Job::id).containsExactly(job);
    }

    @Test
    void aHeartbeatKeepsALeaseAndTellsWhichAreLost() throws Exception {
        UUID kept = desk.enqueue(clinicA, "mail", "x");
        claim(first, 1);
        desk.sql("update kernel_jobs.job set locked_until = now() - interval '1 second'");
        UUID lost = UUID.randomUUID();
        Set<UUID> held = database.global(connection -> first.extendLeases(connection, Set.of(kept, lost)));
        assertThat(held).containsExactly(kept);
        assertThat(takeBack(second)).isZero();
    }

    @Test
    void aRunThatLostItsLeaseEndsNothing() throws Exception {
        UUID id = desk.enqueue(clinicA, "mail", "x");
        Job stale = claim(first, 1).get(0);
        desk.sql("update kernel_jobs.job set locked_until = now() - interval '1 second'");
        takeBack(first);
        Job current = claim(first, 1).get(0);
        assertThat(current.attempt()).isEqualTo(2);

        change(connection -> assertThat(first.finish(connection, stale)).isFalse());
        change(connection -> first.retry(connection, stale, "late", Duration.ZERO));
        change(connection -> first.bury(connection, stale, "late"));
        assertThat(desk.state(id)).isEqualTo("running");

        change(connection -> finish(first, connection, current));
        assertThat(desk.state(id)).isNull();
    }

    @Test
    void aBacklogOfOneClinicDoesNotKeepTheOtherWaiting() throws Exception {
        for (int i = 0; i < 10; i++) {
            desk.enqueue(clinicA, "mail", "a" + i);
        }
        desk.enqueue(clinicB, "mail", "b");
        assertThat(claim(first, 8)).extracting(Job::argument).containsExactlyInAnyOrder("a0", "a1", "a2", "a3", "b");
        UUID a = clinicA.id();
        UUID b = clinicB.id();
        List<UUID> busy = List.of(a, a, a, a, b);
        assertThat(claim(first, busy, 8)).isEmpty();
        desk.enqueue(clinicB, "mail", "b2");
        assertThat(claim(first, busy, 8)).extracting(Job::argument).containsExactly("b2");
        assertThat(claim(first, List.of(a, a, a, b, b), 8))
                .extracting(Job::argument)
                .containsExactly("a4");
    }

    @Test
    void whatAnotherNodeHasInHandTakesNoThreadOfThisOne() throws Exception {
        for (int i = 0; i < 6; i++) {
            desk.enqueue(clinicA, "mail", "a" + i);
        }
        assertThat(claim(first, 8)).extracting(Job::argument).containsExactlyInAnyOrder("a0", "a1", "a2", "a3");
        assertThat(claim(second, 8)).extracting(Job::argument).containsExactlyInAnyOrder("a4", "a5");
    }

    @Test
    void aModuleIsGivenItsOwnJobsAlone() throws Exception {
        desk.enqueue(clinicA, "mail", "x");
        List<Job> others =
                database.global(connection -> first.claim(connection, List.of("job scheduling mail"), List.of(), 4));
        assertThat(others).isEmpty();
        assertThat(claim(first, 4)).hasSize(1);
    }

    @Test
    void aJobForLaterWaits() throws Exception {
        desk.in(clinicA, () -> desk.jobs.enqueueAt(java.time.Instant.now().plusSeconds(60), "mail", "x"));
        assertThat(claim(first, 4)).isEmpty();
    }

    private List<Job> claim(JobQueue queue, int most) {
        return claim(queue, List.of(), most);
    }

    private List<Job> claim(JobQueue queue, List<UUID> busy, int most) {
        return database.global(connection -> queue.claim(connection, MAIL, busy, most));
    }

    private int takeBack(JobQueue queue) {
        return database.global(connection -> queue.takeBack(connection, false));
    }

    private static void finish(JobQueue queue, java.sql.Connection connection, Job job) throws java.sql.SQLException {
        assertThat(queue.finish(connection, job)).isTrue();
    }

    private interface Change {
        void run(java.sql.Connection connection) throws java.sql.SQLException;
    }

    private void change(Change change) {
        database.global(connection -> {
            change.run(connection);
            return null;
        });
    }
}
