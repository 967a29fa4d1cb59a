package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.core.audit.AuditTrail;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.circuit.ModuleCircuits;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Clinics;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Gathers what runs of the queue need of the other kernel bundles. */
@Component(service = QueueSurroundings.class)
public final class QueueSurroundings {

    private final JobKernel kernel;
    private final WorkChanges changes;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile ModuleCircuits circuits;

    @Activate
    public QueueSurroundings(
            @Reference KernelDatabase database,
            @Reference AmbientTransactions transactions,
            @Reference ClinicScopes scopes,
            @Reference Clinics clinics,
            @Reference ModuleRegistry modules,
            @Reference AuditTrail audit,
            @Reference LiveUpdates live) {
        changes = new WorkChanges(scopes, clinics, live);
        kernel = new JobKernel(database, transactions, scopes, clinics, modules, audit, () -> circuits, changes::in);
        changes.open();
    }

    JobKernel kernel() {
        return kernel;
    }

    @Deactivate
    void stop() {
        changes.close();
    }
}
