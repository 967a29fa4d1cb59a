package com.codecanvas.medspa.core.audit.entry;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.core.audit.entry.Entry.Endpoint;
import com.codecanvas.medspa.core.audit.entry.Entry.Subject;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The log as one module, or a bundle of the kernel, sees it. */
@Component(scope = ServiceScope.BUNDLE)
public final class ModuleAudit implements Audit {

    private final String module;
    private final OpenEntries entries;
    private final EntryTable table;
    private final AmbientTransactions transactions;

    @Activate
    public ModuleAudit(
            ComponentContext component,
            @Reference OpenEntries entries,
            @Reference EntryTable table,
            @Reference AmbientTransactions transactions) {
        this(moduleOf(component.getUsingBundle()), entries, table, transactions);
    }

    ModuleAudit(String module, OpenEntries entries, EntryTable table, AmbientTransactions transactions) {
        this.module = module;
        this.entries = entries;
        this.table = table;
        this.transactions = transactions;
    }

    private static String moduleOf(Bundle bundle) {
        String id = bundle.getHeaders("").get("MedSpa-Module");
        return id == null ? "kernel" : id;
    }

    @Override
    public void patient(UUID patientId) {
        patients(List.of(patientId));
    }

    @Override
    public void patients(Collection<UUID> patientIds) {
        entries.current().ifPresent(entry -> entry.patients(patientIds));
    }

    @Override
    public void entity(String type, UUID id) {
        entries.current().ifPresent(entry -> entry.subject(new Subject(type, id)));
    }

    @Override
    public void detail(String name, Object value) {
        entries.current().ifPresent(entry -> entry.detail(name, value));
    }

    @Override
    public void act(String action, String entityType, UUID entityId, UUID patientId) {
        Endpoint endpoint = entries.current().map(OpenEntry::endpoint).orElse(new Endpoint(module, action, "", ""));
        OpenEntry act = new OpenEntry(new Endpoint(module, action, endpoint.method(), endpoint.path()));
        act.subject(new Subject(entityType, entityId));
        if (patientId != null) {
            act.patients(List.of(patientId));
        }
        Entry entry = act.ended(entries.who(), "ok", null);
        if (transactions.active()) {
            transactions.beforeCommit(() -> table.add(entry));
        } else {
            table.add(entry);
        }
    }
}
