package com.codecanvas.medspa.core.auth.signin;

import com.codecanvas.medspa.core.audit.AuditTrail;
import com.codecanvas.medspa.core.auth.session.SessionPeople;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes failed sign-ins into the log of the clinic concerned, behind the answer's back: an unknown address has no clinic, and the answer must not come sooner for it.
 */
final class FailureLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final int WAITING = 1_000;
    private static final int PATIENCE_SECONDS = 5;

    private final SessionPeople people;
    private final AuditTrail audit;
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            task -> new Thread(task, "sign-in-log"),
            new ThreadPoolExecutor.CallerRunsPolicy());

    FailureLog(SessionPeople people, AuditTrail audit) {
        this.people = people;
        this.audit = audit;
        writer.allowCoreThreadTimeOut(true);
    }

    /** @param scope the clinic, and as its actor the user whose password was not given */
    void add(Scope scope) {
        writer.execute(() -> {
            try {
                people.in(scope, () -> {
                    SignIn.OPEN.begin(audit);
                    audit.fail("denied", "unauthenticated");
                    return null;
                });
            } catch (RuntimeException e) {
                LOG.error("A failed sign-in could not be audited", e);
            }
        });
    }

    @Override
    public void close() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn(
                    "{} failed sign-ins could not be audited any more",
                    writer.getQueue().size());
        }
    }
}
