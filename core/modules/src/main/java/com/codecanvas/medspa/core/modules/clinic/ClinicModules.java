package com.codecanvas.medspa.core.modules.clinic;

import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.clinic.ClinicMemory.ClinicReads;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.persistence.Signals;
import com.codecanvas.medspa.core.persistence.SqlWork;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Clinics;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The clinics' choices, in memory until a signal from any node says that they changed. */
@Component(service = ClinicModules.class)
public final class ClinicModules {

    private final KernelDatabase database;
    private final ClinicScopes scopes;
    private final Signals signals;
    private final ClinicMemory<ClinicChoices> memory;
    private final AutoCloseable listening;

    @Activate
    public ClinicModules(
            @Reference KernelDatabase database,
            @Reference AmbientTransactions transactions,
            @Reference ClinicScopes scopes,
            @Reference Clinics clinics,
            @Reference Signals signals,
            @Reference(target = "(name=modules)") KernelSchema tables) {
        this.database = database;
        this.scopes = scopes;
        this.signals = signals;
        memory = new ClinicMemory<>(new ClinicReads(database, transactions, scopes, clinics), ClinicModuleTable::read);
        listening = signals.listen(ModuleRegistry.CHANGES, this::changed, memory::forgetAll);
    }

    @Deactivate
    void deactivate() throws Exception {
        listening.close();
    }

    public ClinicChoices choices(UUID clinicId) {
        return memory.of(clinicId);
    }

    /** In the calling thread's clinic and transaction. */
    public void enable(String moduleId, boolean enabled) {
        write(moduleId, enabled, connection -> {
            ClinicModuleTable.enable(connection, moduleId, enabled, scope().actor());
            return null;
        });
    }

    /** Agrees to what the module asks, and enables it; in the calling thread's clinic and transaction. */
    public void consent(String moduleId, Asked asked) {
        write(moduleId, true, connection -> {
            ClinicModuleTable.enable(connection, moduleId, true, scope().actor());
            ClinicModuleTable.consent(connection, moduleId, asked, scope().actor());
            return null;
        });
    }

    /** In the calling thread's clinic and transaction. */
    public void keepSettings(String moduleId, byte[] settings, boolean enabled) {
        write(moduleId, enabled, connection -> {
            ClinicModuleTable.keep(connection, moduleId, settings, scope().actor());
            return null;
        });
    }

    private void write(String moduleId, boolean enabled, SqlWork<Void> statements) {
        database.inClinic(statements);
        UUID clinicId = scope().clinic().id();
        memory.changed(clinicId);
        signals.send(ModuleRegistry.CHANGES, clinicId + " " + moduleId + " " + enabled);
    }

    private Scope scope() {
        return scopes.current().orElseThrow(() -> new IllegalStateException("Outside a clinic"));
    }

    private void changed(String signal) {
        int end = signal.indexOf(' ');
        memory.forget(UUID.fromString(end < 0 ? signal : signal.substring(0, end)));
    }
}
