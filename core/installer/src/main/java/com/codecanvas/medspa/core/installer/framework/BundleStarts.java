package com.codecanvas.medspa.core.installer.framework;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops single bundles of modules, each with a limit of time. */
final class BundleStarts {

    private static final Logger LOG = LoggerFactory.getLogger(BundleStarts.class);
    private static final long LIMIT_MILLIS = 10_000;

    private final Set<Bundle> stuck = ConcurrentHashMap.newKeySet();

    void start(String moduleId, Bundle bundle) {
        if (bundle.getState() == Bundle.ACTIVE || Bundles.fragment(bundle)) {
            return;
        }
        if (bundle.getState() == Bundle.STARTING || bundle.getState() == Bundle.STOPPING) {
            throw new ModuleFailedException(
                    bundle.getSymbolicName() + " is stuck and is free again with the next start of the server.");
        }
        try {
            Bounded.call(
                    new Bounded.Call<>("medspa-start-" + moduleId, loader(bundle), () -> {
                        bundle.start(Bundle.START_TRANSIENT);
                        return null;
                    }),
                    LIMIT_MILLIS);
        } catch (TimeoutException e) {
            LOG.error("Bundle {} did not come to the end of its start", bundle);
            throw new ModuleFailedException(
                    bundle.getSymbolicName() + " did not start within " + LIMIT_MILLIS / 1000 + " seconds.", e);
        } catch (ExecutionException e) {
            LOG.error("Bundle {} cannot be started", bundle, e.getCause());
            throw new ModuleFailedException(words(bundle, e.getCause()), e);
        }
        if (bundle.getState() != Bundle.ACTIVE) {
            throw new ModuleFailedException(bundle.getSymbolicName() + " is not active after its start.");
        }
    }

    void stop(String moduleId, Bundle bundle) {
        if (stopped(bundle)) {
            stuck.remove(bundle);
            return;
        }
        if (stuck.contains(bundle) && bundle.getState() != Bundle.ACTIVE) {
            // Nobody waits twice for it, so that it holds up no others.
            throw stuck(bundle);
        }
        try {
            Bounded.call(
                    new Bounded.Call<>("medspa-stop-" + moduleId, loader(bundle), () -> {
                        bundle.stop(Bundle.STOP_TRANSIENT);
                        return null;
                    }),
                    LIMIT_MILLIS);
        } catch (TimeoutException e) {
            LOG.error("Bundle {} does not return from its stop", bundle);
            throw stuck(bundle);
        } catch (ExecutionException e) {
            // What it throws in its stop changes nothing: the framework has stopped it.
            LOG.warn("Bundle {} threw at its stop", bundle, e.getCause());
        }
        if (!stopped(bundle)) {
            // The framework gave up waiting for a start or stop that goes on. Whoever touched the bundle now would wait
            // for ever.
            throw stuck(bundle);
        }
    }

    private static boolean stopped(Bundle bundle) {
        return bundle.getState() == Bundle.RESOLVED || bundle.getState() == Bundle.INSTALLED;
    }

    private StuckException stuck(Bundle bundle) {
        stuck.add(bundle);
        return new StuckException(bundle.getSymbolicName() + " did not stop within " + LIMIT_MILLIS / 1000
                + " seconds. It takes no more calls; the next start of the server frees what it holds.");
    }

    /** Null before the bundle is resolved. */
    private static ClassLoader loader(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        return wiring == null ? null : wiring.getClassLoader();
    }

    private static String words(Bundle bundle, Throwable thrown) {
        if (thrown instanceof BundleException failed && failed.getType() == BundleException.RESOLVE_ERROR) {
            return bundle.getSymbolicName() + " needs what is not there: " + failed.getMessage();
        }
        Throwable cause = thrown instanceof BundleException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return bundle.getSymbolicName() + " failed at its start with "
                + cause.getClass().getSimpleName() + "; the server's log says where.";
    }
}
