package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.api.health.Health;
import com.codecanvas.medspa.api.health.HealthCheck;
import com.codecanvas.medspa.core.installer.framework.Bounded;
import com.codecanvas.medspa.core.installer.framework.StoppingException;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.InstalledModule.Status;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Whether a module works after it was put in place: active in time, and all its own checks good. */
final class HealthGate implements Gate {

    private static final long ACTIVE_WITHIN_SECONDS = 15;
    private static final long CHECK_LIMIT_MILLIS = 5_000;
    private static final long LOOK_EVERY_MILLIS = 10;

    private final BundleContext context;
    private final ModuleRegistry registry;

    HealthGate(BundleContext context, ModuleRegistry registry) {
        this.context = context;
        this.registry = registry;
    }

    @Override
    public String problem(String moduleId) {
        InstalledModule module = settled(moduleId);
        if (context.getBundle(0).getState() == Bundle.STOPPING) {
            throw new StoppingException();
        }
        if (module == null) {
            return "Its bundle did not come up as a module.";
        }
        if (module.status() != Status.ACTIVE) {
            return module.problem() == null ? "It is " + module.status() + "." : module.problem();
        }
        return unhealthy(module);
    }

    private InstalledModule settled(String moduleId) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(ACTIVE_WITHIN_SECONDS);
        InstalledModule module = registry.find(moduleId).orElse(null);
        while (System.nanoTime() < deadline && (module == null || unsettled(module.status()))) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoppingException();
            }
            module = registry.find(moduleId).orElse(null);
        }
        return module;
    }

    private static boolean unsettled(Status status) {
        return status == Status.WAITING || status == Status.STOPPED;
    }

    private String unhealthy(InstalledModule module) {
        List<String> bad = new ArrayList<>();
        for (ServiceReference<HealthCheck> reference : checks()) {
            if (module.bundle().equals(reference.getBundle())) {
                Health health = ask(reference);
                if (!health.ok()) {
                    bad.add(health.message());
                }
            }
        }
        return bad.isEmpty() ? null : "It says that it does not work: " + String.join("; ", bad);
    }

    private List<ServiceReference<HealthCheck>> checks() {
        try {
            return List.copyOf(context.getServiceReferences(HealthCheck.class, null));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Health ask(ServiceReference<HealthCheck> reference) {
        HealthCheck check = context.getService(reference);
        try {
            Health health = check == null
                    ? Health.good()
                    : Bounded.call(new Bounded.Call<>("medspa-check", null, check::check), CHECK_LIMIT_MILLIS);
            return health == null ? Health.bad("its check answers nothing") : health;
        } catch (TimeoutException e) {
            return Health.bad("its check did not answer within " + CHECK_LIMIT_MILLIS / 1000 + " seconds");
        } catch (ExecutionException e) {
            return Health.bad("its check failed with " + e.getCause().getClass().getSimpleName());
        } finally {
            context.ungetService(reference);
        }
    }
}
