package com.codecanvas.medspa.core.modules.connection;

import com.codecanvas.medspa.api.modules.ConnectionTest;
import com.codecanvas.medspa.core.modules.InstalledModule;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Finds a module's test as a service that its bundle registered. */
@Component
public final class ServiceConnectionTests implements ConnectionTests {

    private final BundleContext context;

    @Activate
    public ServiceConnectionTests(BundleContext context) {
        this.context = context;
    }

    @Override
    public boolean offered(InstalledModule module) {
        return reference(module.bundle()).isPresent();
    }

    @Override
    public <T> Optional<T> use(InstalledModule module, Function<ConnectionTest, T> work) {
        return reference(module.bundle()).flatMap(reference -> use(reference, work));
    }

    private <T> Optional<T> use(ServiceReference<ConnectionTest> reference, Function<ConnectionTest, T> work) {
        ConnectionTest test = context.getService(reference);
        if (test == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.apply(test));
        } finally {
            context.ungetService(reference);
        }
    }

    private Optional<ServiceReference<ConnectionTest>> reference(Bundle bundle) {
        try {
            return context.getServiceReferences(ConnectionTest.class, null).stream()
                    .filter(reference -> bundle.equals(reference.getBundle()))
                    .findFirst();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
