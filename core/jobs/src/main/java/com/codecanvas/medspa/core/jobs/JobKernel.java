package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.core.audit.AuditTrail;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.circuit.ModuleCircuits;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Clinics;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a run needs of the kernel.
 *
 * @param circuits answers null as long as nothing watches over modules
 * @param changed told each clinic whose background work changed
 */
public record JobKernel(
        KernelDatabase database,
        AmbientTransactions transactions,
        ClinicScopes scopes,
        Clinics clinics,
        ModuleRegistry modules,
        AuditTrail audit,
        Supplier<ModuleCircuits> circuits,
        Consumer<UUID> changed) {}
