package com.codecanvas.medspa.core.modules.clinic;

import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.SqlWork;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Clinics;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Something that each clinic decided, read once and kept until it changes. */
public final class ClinicMemory<T> {

    private final ClinicReads reads;
    private final SqlWork<T> reader;
    private final Map<UUID, T> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /** What reading a clinic's rows takes. */
    public record ClinicReads(
            KernelDatabase database, AmbientTransactions transactions, ClinicScopes scopes, Clinics clinics) {}

    public ClinicMemory(ClinicReads reads, SqlWork<T> reader) {
        this.reads = reads;
        this.reader = reader;
    }

    public T of(UUID clinicId) {
        T value = known.get(clinicId);
        return value != null ? value : load(clinicId);
    }

    /** Now, and again when the current transaction has committed. */
    public void changed(UUID clinicId) {
        forget(clinicId);
        if (reads.transactions().active()) {
            reads.transactions().afterCommit(() -> forget(clinicId));
        }
    }

    public void forget(UUID clinicId) {
        changes.incrementAndGet();
        known.remove(clinicId);
    }

    public void forgetAll() {
        changes.incrementAndGet();
        known.clear();
    }

    private T load(UUID clinicId) {
        long before = changes.get();
        T value = read(clinicId);
        // What was read while a change arrived may be the state before it: used once, not kept.
        if (changes.get() == before && !reads.transactions().active()) {
            known.put(clinicId, value);
            if (changes.get() != before) {
                known.remove(clinicId, value);
            }
        }
        return value;
    }

    private T read(UUID clinicId) {
        Optional<Scope> current = reads.scopes().current();
        if (current.isPresent()) {
            if (!current.get().clinic().id().equals(clinicId)) {
                throw new IllegalStateException("The thread works for another clinic");
            }
            return reads.database().inClinic(reader);
        }
        Scope scope = new Scope(
                reads.clinics().find(clinicId).orElseThrow(() -> new IllegalStateException("No such clinic")), null);
        try {
            return reads.scopes().call(scope, () -> reads.database().inClinic(reader));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("What the clinic decided cannot be read", e);
        }
    }
}
