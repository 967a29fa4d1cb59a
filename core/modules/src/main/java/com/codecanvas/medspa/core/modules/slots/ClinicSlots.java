package com.codecanvas.medspa.core.modules.slots;

import com.codecanvas.medspa.core.modules.clinic.ClinicMemory;
import com.codecanvas.medspa.core.modules.clinic.ClinicMemory.ClinicReads;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.persistence.Signals;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Clinics;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The clinics' choices of providers, in memory until a signal from any node says that they changed. */
@Component(service = ClinicSlots.class)
public final class ClinicSlots {

    private static final String CHANGES = "slots";

    private final KernelDatabase database;
    private final ClinicScopes scopes;
    private final Signals signals;
    private final ClinicMemory<Map<String, SlotChoice>> memory;
    private final AutoCloseable listening;

    @Activate
    public ClinicSlots(
            @Reference KernelDatabase database,
            @Reference AmbientTransactions transactions,
            @Reference ClinicScopes scopes,
            @Reference Clinics clinics,
            @Reference Signals signals,
            @Reference(target = "(name=modules)") KernelSchema tables) {
        this.database = database;
        this.scopes = scopes;
        this.signals = signals;
        memory = new ClinicMemory<>(new ClinicReads(database, transactions, scopes, clinics), ClinicSlotTable::read);
        listening = signals.listen(CHANGES, clinic -> memory.forget(UUID.fromString(clinic)), memory::forgetAll);
    }

    @Deactivate
    void deactivate() throws Exception {
        listening.close();
    }

    Optional<SlotChoice> choice(UUID clinicId, String slotId) {
        return Optional.ofNullable(memory.of(clinicId).get(slotId));
    }

    /** In the calling thread's clinic and transaction; null leaves it to the platform. */
    void choose(String slotId, SlotChoice choice) {
        Scope scope = scopes.current().orElseThrow(() -> new IllegalStateException("Outside a clinic"));
        database.inClinic(connection -> {
            if (choice == null) {
                ClinicSlotTable.leaveToPlatform(connection, slotId);
            } else {
                ClinicSlotTable.choose(connection, slotId, choice, scope.actor());
            }
            return null;
        });
        memory.changed(scope.clinic().id());
        signals.send(CHANGES, scope.clinic().id().toString());
    }
}
