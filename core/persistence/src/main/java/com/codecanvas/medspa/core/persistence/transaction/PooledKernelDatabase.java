package com.codecanvas.medspa.core.persistence.transaction;

import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.SqlWork;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/** The kernel's statements, under the kernel's database role. */
public final class PooledKernelDatabase implements KernelDatabase {

    private final ThreadTransactions transactions;

    public PooledKernelDatabase(ThreadTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T inClinic(SqlWork<T> work) {
        return unchecked(() -> transactions.call(() -> run(work)));
    }

    @Override
    public <T> T global(SqlWork<T> work) {
        return unchecked(() -> transactions.withoutClinic(() -> run(work)));
    }

    private <T> T run(SqlWork<T> work) throws SQLException {
        return work.run(RoleConnection.open(transactions.current(), Roles.KERNEL, StatementRules.NONE));
    }

    private static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (SQLException e) {
            throw Unavailability.translate(e);
        } catch (Exception e) {
            throw new IllegalStateException("Statements of the kernel failed", e);
        }
    }
}
