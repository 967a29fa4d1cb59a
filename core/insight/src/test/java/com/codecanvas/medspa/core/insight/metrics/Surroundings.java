package com.codecanvas.medspa.core.insight.metrics;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.insight.checks.HealthChecks;
import com.codecanvas.medspa.core.insight.circuit.WatchedModules;
import com.codecanvas.medspa.core.insight.rest.Backlogs;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.InstalledModule.Status;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.circuit.CallKind;
import com.codecanvas.medspa.core.modules.circuit.Failure;
import com.codecanvas.medspa.core.modules.circuit.WorkBacklog;
import com.codecanvas.medspa.core.testing.KernelKit;
import java.lang.reflect.Proxy;
import java.util.List;
import org.osgi.framework.BundleContext;

/** A node with one module, whose name and failures mention somebody. */
final class Surroundings {

    private final KernelKit kernel = KernelKit.shared();
    private final WatchedModules watched = new WatchedModules(kernel.signals());
    private final Backlogs backlogs = new Backlogs();

    Surroundings() {
        backlogs.add(new WorkBacklog() {
            @Override
            public List<Count> ofClinic() {
                throw new AssertionError("Metrics are of no clinic");
            }

            @Override
            public List<Count> ofAll() {
                return List.of(new Count("lasers", "job", "waiting", 7));
            }
        });
    }

    Clinic clinic() {
        return kernel.clinicA();
    }

    ModuleMetrics metrics() {
        ModuleDescriptor lasers = new ModuleDescriptor(
                "lasers",
                "Lasers of Mara Voss",
                "",
                "",
                "",
                true,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                "1.0.0",
                "mara@clinic.example");
        InstalledModule module = new InstalledModule(lasers, null, Status.ACTIVE, "Mara Voss");
        ModuleRegistry registry = stub(ModuleRegistry.class, List.of(module));
        return new ModuleMetrics(registry, watched, new HealthChecks(stub(BundleContext.class, null)), backlogs);
    }

    void failAndPause(String module) {
        for (int i = 0; i < 10; i++) {
            watched.enter(clinic().id(), module, CallKind.REQUEST).failed(new Failure("MaraVoss", "mara@x"), 1);
        }
    }

    private static <T> T stub(Class<T> type, Object lists) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType() == List.class ? lists : null));
    }
}
