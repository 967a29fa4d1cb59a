package com.codecanvas.medspa.core.persistence;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** The one transaction that all modules share while a request, job step or event is handled on this thread. */
public interface AmbientTransactions {

    /** Opens it lazily, commits after {@code work}, rolls back when anything throws. Needs a scope. */
    <T> T call(Callable<T> work) throws Exception;

    boolean active();

    /** Runs in the transaction after the modules' changes were flushed, in the order given; may use {@link KernelDatabase#inClinic}. */
    void beforeCommit(Runnable action);

    void afterCommit(Runnable action);

    /** What a kernel bundle keeps with the current transaction: made at the first call, forgotten when the transaction ends in whatever way. */
    <T> T kept(Class<T> type, Supplier<T> make);
}
