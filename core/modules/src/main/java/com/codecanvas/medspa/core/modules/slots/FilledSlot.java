package com.codecanvas.medspa.core.modules.slots;

import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.api.slots.Slot;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.InstalledModule.Status;
import com.codecanvas.medspa.core.modules.ModuleCall;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.slots.CallsInFlight.Line;
import com.codecanvas.medspa.core.modules.slots.Providers.Borrowed;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** One slot, asked for the clinic of the calling thread. Each call counts as one into the provider's module. */
final class FilledSlot<P> implements Slot<P> {

    /** An update takes a fraction of a second: a call to a provider that has no stand-in waits for it. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(3);

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /** What slots need of the kernel. */
    record Kernel(SlotRouter router, ModuleRegistry registry, CallsInFlight calls, ClinicScopes scopes) {}

    private final String id;
    private final Kernel kernel;
    private final Providers<P> providers;

    FilledSlot(String id, Kernel kernel, Providers<P> providers) {
        this.id = id;
        this.kernel = kernel;
        this.providers = providers;
    }

    @Override
    public Optional<String> active() {
        return route().active();
    }

    @Override
    public <R> Served<R> call(Function<P, R> work) {
        Route route = route();
        ProviderUnavailableException last = null;
        for (int i = 0; i < route.order().size(); i++) {
            String provider = route.order().get(i);
            Line line = line(provider);
            kernel.calls().enter(line);
            try {
                // Counted first and looked again: whoever swaps either sees this call or is seen by it.
                if (!route().equals(route)) {
                    return call(work);
                }
                return new Served<>(
                        provider, serve(provider, work, i + 1 == route.order().size()));
            } catch (ProviderUnavailableException e) {
                last = e;
            } finally {
                kernel.calls().leave(line);
            }
        }
        throw last != null ? last : new ProviderUnavailableException("The clinic has no provider for " + id + ".");
    }

    @Override
    public <R> R callProvider(String moduleId, Function<P, R> work) {
        if (!kernel.router().reachable(clinicId(), id, moduleId)) {
            throw new ProviderUnavailableException(
                    "The provider " + moduleId + " of " + id + " is not installed, or this clinic never used it.");
        }
        Line line = line(moduleId);
        kernel.calls().enter(line);
        try {
            return serve(moduleId, work, true);
        } finally {
            kernel.calls().leave(line);
        }
    }

    private <R> R serve(String provider, Function<P, R> work, boolean patient) {
        long deadline = System.nanoTime() + (patient ? PATIENCE_NANOS : 0);
        do {
            try (ModuleCall inside = kernel.registry().enter(provider);
                    Borrowed<P> borrowed = inside == null ? null : providers.borrow(provider)) {
                if (borrowed != null) {
                    return work.apply(borrowed.provider());
                }
            }
            LockSupport.parkNanos(LOOK_NANOS);
        } while (returning(provider) && System.nanoTime() < deadline);
        throw new ProviderUnavailableException("The provider " + provider + " of " + id + " is not running.");
    }

    private boolean returning(String provider) {
        return !Thread.currentThread().isInterrupted()
                && kernel.registry()
                        .find(provider)
                        .map(InstalledModule::status)
                        .filter(status -> status != Status.FAILED && status != Status.REFUSED)
                        .isPresent();
    }

    private Route route() {
        return kernel.router().route(clinicId(), id);
    }

    private Line line(String provider) {
        return new Line(clinicId(), id, provider);
    }

    private UUID clinicId() {
        return kernel.scopes()
                .current()
                .orElseThrow(() -> new IllegalStateException("Outside a clinic"))
                .clinic()
                .id();
    }
}
