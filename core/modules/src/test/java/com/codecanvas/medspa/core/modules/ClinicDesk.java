package com.codecanvas.medspa.core.modules;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.modules.clinic.ClinicModules;
import com.codecanvas.medspa.core.modules.slots.ClinicSlots;
import com.codecanvas.medspa.core.modules.slots.SlotRouter;
import com.codecanvas.medspa.core.modules.slots.StandingProviders;
import com.codecanvas.medspa.core.tenancy.Actor;
import com.codecanvas.medspa.core.tenancy.Scope;
import com.codecanvas.medspa.core.testing.KernelKit;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** A clinic of its own for a test, and its admin Ada. */
public final class ClinicDesk {

    public static final KernelKit KIT = KernelKit.shared().schema("modules");

    private final Clinic clinic =
            KIT.clinics().create(new Clinic(UUID.randomUUID(), "Test", ZoneOffset.UTC, "en-US", "USD"));

    public UUID id() {
        return clinic.id();
    }

    public static ClinicModules clinicModules() {
        return new ClinicModules(
                KIT.database(), KIT.transactions(), KIT.scopes(), KIT.clinics(), KIT.signals(), () -> "modules");
    }

    public static StandingProviders standingProviders(ModuleRegistry registry) {
        ClinicSlots slots = new ClinicSlots(
                KIT.database(), KIT.transactions(), KIT.scopes(), KIT.clinics(), KIT.signals(), () -> "modules");
        return new StandingProviders(new SlotRouter(registry, clinicModules(), slots), slots);
    }

    /** Without a transaction around it. */
    public <T> T call(Callable<T> work) {
        Scope scope = new Scope(clinic, new Actor(UUID.randomUUID(), "Ada", "admin", Set.of(), "127.0.0.1"));
        try {
            return KIT.scopes().call(scope, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** In one transaction, as in a request. */
    public <T> T request(Callable<T> work) {
        return call(() -> KIT.transactions().call(work));
    }

    public void request(Runnable work) {
        request(() -> {
            work.run();
            return null;
        });
    }
}
