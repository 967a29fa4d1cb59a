package com.codecanvas.medspa.api.persistence;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The calling module's door to its tables, bound to its persistence unit and database role.
 * In a request all calls of all modules share one transaction, which commits together with the audit entry once the endpoint has returned
 * (see {@link TransactionPerCall}). In a job or event each outermost call is a transaction of its own.
 * An exception rolls everything back. The entity manager must not be kept beyond the call.
 */
@ProviderType
public interface Transactions {

    <T> T call(Function<EntityManager, T> work);

    default void run(Consumer<EntityManager> work) {
        call(entities -> {
            work.accept(entities);
            return null;
        });
    }

    /** Runs after the current transaction has committed; never when it rolls back. */
    void afterCommit(Runnable action);
}
