package com.codecanvas.medspa.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link RunningServer} that all of them share: the shipped distribution as anybody would start it, with
 * its demo. Tests that change what others look at make clinics of their own on it.
 */
public final class ShippedServer implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return sharedBy(context);
    }

    static RunningServer sharedBy(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(ShippedServer.class))
                .getOrComputeIfAbsent("server", absent -> new Shared(), Shared.class)
                .server;
    }

    /** Ends with the last test. */
    private static final class Shared implements ExtensionContext.Store.CloseableResource, AutoCloseable {
        private final RunningServer server;

        Shared() {
            try {
                server = RunningServer.startDemo(Installation.dataFolder());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }

        @Override
        public void close() throws InterruptedException {
            server.close();
        }
    }
}
