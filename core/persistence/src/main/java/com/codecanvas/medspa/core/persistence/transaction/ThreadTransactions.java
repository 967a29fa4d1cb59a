package com.codecanvas.medspa.core.persistence.transaction;

import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Keeps the current transaction on the calling thread. */
public final class ThreadTransactions implements AmbientTransactions {

    private final ThreadLocal<AmbientTransaction> held = new ThreadLocal<>();
    private final DataSource pool;
    private final ClinicScopes scopes;

    public ThreadTransactions(DataSource pool, ClinicScopes scopes) {
        this.pool = pool;
        this.scopes = scopes;
    }

    @Override
    public <T> T call(Callable<T> work) throws Exception {
        if (active()) {
            return joined(work);
        }
        UUID clinicId = scopes.current()
                .orElseThrow(() -> new IllegalStateException("A transaction needs a clinic: no scope is open"))
                .clinic()
                .id();
        return inNew(clinicId, work);
    }

    /**
     * In a transaction without a clinic.
     *
     * @throws IllegalStateException within a transaction that holds a connection: whoever waits for a second one while holding the first can starve the pool
     */
    <T> T withoutClinic(Callable<T> work) throws Exception {
        AmbientTransaction outer = held.get();
        if (outer != null && outer.holdsConnection()) {
            throw new IllegalStateException("A second connection was asked for within a transaction");
        }
        return inNew(null, work);
    }

    private <T> T joined(Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (Exception | Error e) {
            held.get().fail();
            throw e;
        }
    }

    private <T> T inNew(UUID clinicId, Callable<T> work) throws Exception {
        AmbientTransaction outer = held.get();
        AmbientTransaction transaction = new AmbientTransaction(pool, clinicId);
        held.set(transaction);
        T result;
        try {
            result = work.call();
            transaction.commit();
        } catch (SQLException e) {
            transaction.rollback();
            throw Unavailability.translate(e);
        } catch (RuntimeException e) {
            transaction.rollback();
            throw Unavailability.translate(e);
        } catch (Exception | Error e) {
            transaction.rollback();
            throw e;
        } finally {
            restore(outer);
        }
        transaction.runAfterCommit();
        return result;
    }

    private void restore(AmbientTransaction outer) {
        if (outer == null) {
            held.remove();
        } else {
            held.set(outer);
        }
    }

    @Override
    public boolean active() {
        return held.get() != null;
    }

    @Override
    public void beforeCommit(Runnable action) {
        current().beforeCommit(action);
    }

    @Override
    public void afterCommit(Runnable action) {
        current().afterCommit(action);
    }

    @Override
    public <T> T kept(Class<T> type, Supplier<T> make) {
        return current().kept(type, make);
    }

    AmbientTransaction current() {
        AmbientTransaction transaction = held.get();
        if (transaction == null) {
            throw new IllegalStateException("No transaction is open on this thread");
        }
        return transaction;
    }

    /** Sends this with the current transaction; false when there is none. */
    public boolean signal(String payload) {
        AmbientTransaction transaction = held.get();
        if (transaction != null) {
            transaction.signal(payload);
        }
        return transaction != null;
    }
}
