package com.codecanvas.medspa.core.audit.entry;

import com.codecanvas.medspa.core.audit.AuditTrail;
import com.codecanvas.medspa.core.audit.entry.Entry.Endpoint;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the thread's entry in the transaction of the work that it tells of. */
@Component
public final class TransactionalTrail implements AuditTrail {

    private final OpenEntries entries;
    private final EntryTable table;
    private final AmbientTransactions transactions;

    @Activate
    public TransactionalTrail(
            @Reference OpenEntries entries, @Reference EntryTable table, @Reference AmbientTransactions transactions) {
        this.entries = entries;
        this.table = table;
        this.transactions = transactions;
    }

    @Override
    public void begin(String module, String action, String method, String path) {
        entries.open(new OpenEntry(new Endpoint(module, action, method, path)));
    }

    @Override
    public void succeed() {
        write("ok", null);
        // Not before the commit: if that fails, fail() still needs the entry.
        if (transactions.active()) {
            transactions.afterCommit(entries::end);
        } else {
            entries.end();
        }
    }

    @Override
    public void fail(String outcome, String problemCode) {
        try {
            write(outcome, problemCode);
        } finally {
            entries.end();
        }
    }

    /** Outside a clinic, as before sign-in, there is no log to write to. */
    private void write(String outcome, String problemCode) {
        if (entries.inClinic()) {
            entries.current().ifPresent(entry -> table.add(entry.ended(entries.who(), outcome, problemCode)));
        }
    }

    @Override
    public void discard() {
        entries.end();
    }
}
