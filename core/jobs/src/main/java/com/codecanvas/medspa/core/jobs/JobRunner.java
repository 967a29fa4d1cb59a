package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.jobs.work.Work;
import com.codecanvas.medspa.core.jobs.work.WorkKind;
import com.codecanvas.medspa.core.persistence.SqlWork;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one leased job in its clinic's scope and says in the queue how it ended. */
final class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final JobKernel kernel;
    private final JobQueue queue;
    private final Handlers handlers;
    private final Retries retries = new Retries(new SplittableRandom());

    JobRunner(JobKernel kernel, JobQueue queue, Handlers handlers) {
        this.kernel = kernel;
        this.queue = queue;
        this.handlers = handlers;
    }

    void run(RunningJob running, Job job) {
        try {
            attempt(running, job);
        } finally {
            kernel.changed().accept(job.clinicId());
        }
    }

    private void attempt(RunningJob running, Job job) {
        if (job.attempt() > Retries.MOST_ATTEMPTS) {
            say(connection -> done(() -> queue.bury(connection, job, "crashed")));
            return;
        }
        Work work = handlers.of(job);
        if (!kernel.modules().enabled(job.clinicId(), job.module())) {
            say(connection -> done(() -> queue.pause(connection, job)));
            return;
        }
        AutoCloseable entered = work == null ? null : kernel.modules().enter(job.module());
        if (entered == null) {
            say(connection -> done(() -> queue.putBack(connection, List.of(job), A_MOMENT)));
            return;
        }
        try (entered) {
            RunWatch watch = RunWatch.over(job, kernel.circuits().get());
            if (watch.pause() == null) {
                watched(work, running, job, watch);
            } else {
                say(connection -> done(() -> queue.putBack(connection, List.of(job), watch.pause())));
            }
        } catch (Exception failure) {
            failed(running, job, failure);
        }
    }

    private void watched(Work work, RunningJob running, Job job, RunWatch watch) {
        try {
            Scope scope = new Scope(kernel.clinics().find(job.clinicId()).orElseThrow(), null);
            kernel.scopes().call(scope, () -> audited(work, running, job));
            watch.worked();
        } catch (Exception | LinkageError | AssertionError | StackOverflowError failure) {
            watch.failed(failure);
            failed(running, job, failure);
            return;
        }
    }

    private Void audited(Work work, RunningJob running, Job job) throws Exception {
        String kind = job.key().kind().code();
        kernel.audit().begin(job.module(), kind + "." + job.type(), kind.toUpperCase(Locale.ROOT), job.type());
        try {
            if (work.inOneTransaction()) {
                kernel.transactions().call(() -> together(work, running, job));
            } else {
                work.run(running.first());
                kernel.transactions().call(() -> ended(running));
            }
            return null;
        } catch (Exception | Error failure) {
            kernel.audit().fail("failed", code(failure));
            throw failure;
        }
    }

    /** The mark is made last, since it waits for a node that took the job over to let go of it. */
    private Void together(Work work, RunningJob running, Job job) throws Exception {
        work.run(running.first());
        kernel.transactions().beforeCommit(kernel.audit()::succeed);
        kernel.transactions().beforeCommit(() -> mark(job));
        return null;
    }

    private Void ended(RunningJob running) {
        kernel.audit().succeed();
        return kernel.database().inClinic(connection -> done(() -> end(connection, running)));
    }

    private void mark(Job job) {
        if (!kernel.database().inClinic(connection -> queue.finish(connection, job))) {
            throw new LostLeaseException();
        }
    }

    private void end(Connection connection, RunningJob running) throws SQLException {
        queue.putBack(connection, running.notBegun(), Duration.ZERO);
        if (running.toldToStop()) {
            queue.putBack(connection, running.begun(), A_MOMENT);
        } else {
            queue.finishUnhurried(connection, running.begun());
        }
    }

    private void failed(RunningJob running, Job job, Throwable failure) {
        String problem = code(failure);
        LOG.warn(
                "{} {} of module {} failed in attempt {}: {}",
                job.key().kind() == WorkKind.JOB ? "Job" : "Event for",
                job.type(),
                job.module(),
                job.attempt(),
                problem,
                Failures.withoutMessages(failure));
        say(connection -> done(() -> {
            // Whose fault it was is not known; the first one goes alone from here on.
            queue.putBack(connection, running.further(), A_MOMENT);
            if (retries.exhausted(job.attempt())) {
                queue.bury(connection, job, problem);
            } else {
                queue.retry(connection, job, problem, retries.after(job.attempt()));
            }
        }));
    }

    /** A name for the failure that can't contain what the job worked on. */
    private static String code(Throwable failure) {
        return failure instanceof ProblemException problem
                ? problem.problem().code()
                : failure.getClass().getSimpleName();
    }

    private void say(SqlWork<Void> statement) {
        kernel.database().global(statement);
    }

    private static Void done(SqlAction action) throws SQLException {
        action.run();
        return null;
    }

    private interface SqlAction {
        void run() throws SQLException;
    }
}
