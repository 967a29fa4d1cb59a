package com.codecanvas.medspa.core.tenancy.internal;

import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.osgi.service.component.annotations.Component;

/** Keeps the scope on the calling thread, and on no other: threads that the work starts have none. */
@Component
public final class ScopeHolder implements ClinicScopes {

    private final ThreadLocal<Scope> held = new ThreadLocal<>();

    @Override
    public <T> T call(Scope scope, Callable<T> work) throws Exception {
        Objects.requireNonNull(scope.clinic(), "A scope needs a clinic");
        if (held.get() != null) {
            throw new IllegalStateException("This thread already works for a clinic; scopes do not nest");
        }
        held.set(scope);
        try {
            return work.call();
        } finally {
            held.remove();
        }
    }

    @Override
    public Optional<Scope> current() {
        return Optional.ofNullable(held.get());
    }
}
