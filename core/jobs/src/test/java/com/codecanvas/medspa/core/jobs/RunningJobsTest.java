package com.codecanvas.medspa.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunningJobsTest {

    private final JobsDesk desk = new JobsDesk();
    private final Clinic clinicA = desk.kernel.clinicA();
    private final Clinic clinicB = desk.kernel.clinicB();
    private final BlockingQueue<String> ran = new LinkedBlockingQueue<>();

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void workThatIsRolledBackLeavesNoJob() throws Exception {
        desk.in(clinicA, () -> {
            assertThatThrownBy(() -> desk.kernel.transactions().call(() -> {
                        desk.jobs.enqueue("mail", "1");
                        throw new IllegalStateException("changed my mind");
                    }))
                    .hasMessage("changed my mind");
            return null;
        });
        assertThat(desk.single("select count(*) from kernel_jobs.job")).isEqualTo("0");
    }

    @Test
    void aJobRunsInItsClinicAndLeavesAnAuditEntry() throws Exception {
        String type = "mail-" + UUID.randomUUID();
        desk.node(
                "n1",
                new OnTheJob(
                        type, run -> ran.add(desk.kernel.currentClinic().get().name() + " " + run.argument())));
        UUID ofA = desk.enqueue(clinicA, type, "first");
        assertThat(ran.poll(20, TimeUnit.SECONDS)).isEqualTo("Clinic A first");
        UUID ofB = desk.enqueue(clinicB, type, "second");
        assertThat(ran.poll(20, TimeUnit.SECONDS)).isEqualTo("Clinic B second");
        desk.awaitState(ofA, null);
        desk.awaitState(ofB, null);
        assertThat(desk.in(clinicA, () -> auditEntries(type))).isEqualTo("1 ok");
        assertThat(desk.in(clinicB, () -> auditEntries(type))).isEqualTo("1 ok");
    }

    private String auditEntries(String type) {
        return desk.kernel.database().inClinic(connection -> {
            try (var select = connection.prepareStatement(
                    "select count(*) || ' ' || min(outcome) from kernel_audit.entry where action = ?")) {
                select.setString(1, "job." + type);
                try (var row = select.executeQuery()) {
                    row.next();
                    return row.getString(1);
                }
            }
        });
    }

    @Test
    void twoNodesRunEachJobOnceAndNeverTwiceAtATime() throws Exception {
        int jobs = 120;
        Map<UUID, AtomicInteger> runs = new ConcurrentHashMap<>();
        Set<UUID> now = ConcurrentHashMap.newKeySet();
        AtomicInteger overlaps = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(jobs);
        OnTheJob handler = new OnTheJob("count", run -> {
            if (!now.add(run.jobId())) {
                overlaps.incrementAndGet();
            }
            runs.computeIfAbsent(run.jobId(), id -> new AtomicInteger()).incrementAndGet();
            now.remove(run.jobId());
            all.countDown();
        });
        desk.node("n1", handler);
        desk.node("n2", handler);
        for (int i = 0; i < jobs; i++) {
            desk.enqueue(i % 2 == 0 ? clinicA : clinicB, "count", "");
        }
        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        Eventually.that("all done", () -> "0".equals(desk.single("select count(*) from kernel_jobs.job")));
        assertThat(runs)
                .hasSize(jobs)
                .allSatisfy((id, count) -> assertThat(count).hasValue(1));
        assertThat(overlaps).hasValue(0);
    }

    @Test
    void aJobOfADisabledModuleWaitsUntilItIsOnAgain() throws Exception {
        desk.enable(clinicA, false);
        desk.node("n1", new OnTheJob("mail", run -> ran.add(run.argument())));
        UUID job = desk.enqueue(clinicA, "mail", "late");
        desk.awaitState(job, "paused");
        desk.enqueue(clinicB, "mail", "other clinic");
        assertThat(ran.poll(20, TimeUnit.SECONDS)).isEqualTo("other clinic");

        desk.enable(clinicA, true);
        assertThat(ran.poll(20, TimeUnit.SECONDS)).isEqualTo("late");
        desk.awaitState(job, null);
    }

    @Test
    void aRunIsToldToStopWhenItsModuleIsDisabledAndGoesOnLater() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        desk.node("n1", new OnTheJob("import", run -> {
            started.countDown();
            if (runs.incrementAndGet() == 1) {
                while (!run.stopping()) {
                    Thread.onSpinWait();
                }
            }
            ran.add("attempt " + run.attempt());
        }));
        UUID job = desk.enqueue(clinicA, "import", "");
        assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
        desk.enable(clinicA, false);
        desk.awaitState(job, "paused");
        desk.enable(clinicA, true);
        desk.awaitState(job, null);
        assertThat(ran).containsExactly("attempt 1", "attempt 1");
    }

    @Test
    void aFailureIsTriedAgainLaterAndNamedWithoutItsMessage() throws Exception {
        desk.node("n1", new OnTheJob("mail", run -> {
            throw new IllegalArgumentException("Mara Voss has no phone");
        }));
        UUID job = desk.enqueue(clinicA, "mail", "");
        Eventually.that("problem noted", () -> problem(job) != null);
        assertThat(problem(job)).isEqualTo("IllegalArgumentException");
        assertThat(desk.single("select state || ' ' || (due > now() + interval '2 seconds') from kernel_jobs.job"))
                .isEqualTo("waiting true");
    }

    @Test
    void aRunTakesMoreOfItsKindAndClinicAndAllEndTogether() throws Exception {
        List<String> enqueued = new ArrayList<>();
        for (Clinic clinic : List.of(clinicA, clinicB)) {
            for (int i = 0; i < 30; i++) {
                desk.enqueue(clinic, "mail", clinic.name() + " " + i);
                enqueued.add(clinic.name() + " " + i);
            }
        }
        desk.enqueue(clinicA, "post", "other type");
        AtomicInteger most = new AtomicInteger();
        List<String> strangers = new CopyOnWriteArrayList<>();
        desk.node("n1", new OnTheJob("mail", run -> {
            List<JobRun> all = new ArrayList<>(run.more(10));
            most.accumulateAndGet(all.size(), Math::max);
            all.add(run);
            String here = desk.kernel.currentClinic().get().name();
            all.stream().map(JobRun::argument).forEach(argument -> {
                ran.add(argument);
                if (!argument.startsWith(here + " ")) {
                    strangers.add(argument + " in " + here);
                }
            });
        }));
        Eventually.that("mail done", () -> "1".equals(desk.single("select count(*) from kernel_jobs.job")));
        assertThat(desk.single("select type || state from kernel_jobs.job")).isEqualTo("postwaiting");
        assertThat(ran).containsExactlyInAnyOrderElementsOf(enqueued);
        assertThat(strangers).as("jobs of another clinic").isEmpty();
        assertThat(most.get()).as("taken at once").isEqualTo(10);
    }

    @Test
    void aRunThatHoldsManyJobsKeepsOneThreadBusyAndNoMore() throws Exception {
        for (int i = 0; i < 60; i++) {
            desk.enqueue(clinicA, "mail", "" + i);
        }
        CountDownLatch othersDone = new CountDownLatch(1);
        AtomicBoolean first = new AtomicBoolean(true);
        desk.node("n1", new OnTheJob("mail", run -> {
            boolean slow = first.getAndSet(false);
            run.more(9);
            if (slow) {
                othersDone.await();
            }
        }));
        Eventually.that(
                "all that the slow run does not hold",
                () -> "10".equals(desk.single("select count(*) from kernel_jobs.job")));
        othersDone.countDown();
        Eventually.that("mail done", () -> "0".equals(desk.single("select count(*) from kernel_jobs.job")));
    }

    @Test
    void whatARunLeavesForLaterRunsAgainAsIfNeverTaken() throws Exception {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            desk.enqueue(clinicA, "mail", "" + i);
            expected.add(i + " attempt 1");
        }
        AtomicInteger left = new AtomicInteger();
        desk.node("n1", new OnTheJob("mail", run -> {
            List<JobRun> more = run.more(10);
            more.forEach(JobRun::later);
            left.addAndGet(more.size());
            ran.add(run.argument() + " attempt " + run.attempt());
        }));
        Eventually.that("mail done", () -> "0".equals(desk.single("select count(*) from kernel_jobs.job")));
        assertThat(left.get()).isPositive();
        assertThat(ran).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void afterAFailureTheFirstGoesAloneAndTheOthersAreNotBlamed() throws Exception {
        for (int i = 0; i < 6; i++) {
            desk.enqueue(clinicA, "mail", "" + i);
        }
        Set<Integer> together = ConcurrentHashMap.newKeySet();
        desk.node("n1", new OnTheJob("mail", run -> {
            List<JobRun> all = new ArrayList<>(run.more(10));
            if (run.attempt() > 1) {
                together.add(all.size());
            }
            all.add(run);
            if (all.stream().anyMatch(each -> each.argument().equals("5"))) {
                throw new IllegalStateException("poisoned");
            }
            all.forEach(each -> ran.add(each.argument()));
        }));
        desk.sql("update kernel_jobs.job set due = now()");
        Eventually.that("all but one done", () -> {
            desk.sql("update kernel_jobs.job set due = now() where state = 'waiting' and due > now()");
            return "5".equals(desk.single("select min(argument) from kernel_jobs.job"));
        });
        assertThat(ran).containsExactlyInAnyOrder("0", "1", "2", "3", "4");
        assertThat(together).containsOnly(0);
    }

    @Test
    void errorsOfAModuleThatIsBeingUpdatedCountAsFailuresToo() throws Exception {
        desk.node("n1", new OnTheJob("mail", run -> {
            throw new NoClassDefFoundError("gone");
        }));
        UUID job = desk.enqueue(clinicA, "mail", "");
        Eventually.that("problem noted", () -> "NoClassDefFoundError".equals(problem(job)));
    }

    @Test
    void afterTheLastAttemptAJobIsDeadAndStaysVisible() throws Exception {
        UUID job = desk.enqueue(clinicA, "mail", "");
        desk.sql("update kernel_jobs.job set attempt = " + (Retries.MOST_ATTEMPTS - 1));
        desk.node("n1", new OnTheJob("mail", run -> {
            throw Problem.conflict("No.", Map.of());
        }));
        desk.awaitState(job, "dead");
        assertThat(problem(job)).isEqualTo("conflict");
    }

    @Test
    void aJobThatKeepsKillingItsNodeIsDeadInTheEnd() throws Exception {
        UUID job = desk.enqueue(clinicA, "mail", "");
        desk.sql("update kernel_jobs.job set attempt = " + Retries.MOST_ATTEMPTS);
        desk.node("n1", new OnTheJob("mail", run -> ran.add("ran")));
        desk.awaitState(job, "dead");
        assertThat(ran).isEmpty();
    }

    private String problem(UUID job) {
        return desk.single("select problem from kernel_jobs.job where id = '" + job + "'");
    }
}
