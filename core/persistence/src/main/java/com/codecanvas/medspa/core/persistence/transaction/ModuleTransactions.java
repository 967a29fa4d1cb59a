package com.codecanvas.medspa.core.persistence.transaction;

import com.codecanvas.medspa.api.persistence.Transactions;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;

/** A module's part in the thread's transaction. */
public final class ModuleTransactions implements Transactions {

    private final ThreadTransactions transactions;
    private final String moduleId;
    private final Supplier<EntityManagerFactory> factory;

    public ModuleTransactions(
            ThreadTransactions transactions, String moduleId, Supplier<EntityManagerFactory> factory) {
        this.transactions = transactions;
        this.moduleId = moduleId;
        this.factory = factory;
    }

    @Override
    public <T> T call(Function<EntityManager, T> work) {
        try {
            return transactions.call(() -> work.apply(entities()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The transaction failed", e);
        }
    }

    private EntityManager entities() {
        return transactions
                .current()
                .module(moduleId, () -> new ModuleWork(factory.get()))
                .entities();
    }

    @Override
    public void afterCommit(Runnable action) {
        transactions.afterCommit(action);
    }
}
