package com.codecanvas.medspa.core.modules.connection;

import com.codecanvas.medspa.api.modules.ConnectionTest;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleCall;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.settings.StoredSettings;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Scope;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a module try settings that are not stored, on a thread that the caller need not wait for longer than ten seconds. */
@Component(service = ConnectionCheck.class)
public final class ConnectionCheck {

    static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(ConnectionCheck.class);
    /** A test that never returns keeps its thread; this many at most. */
    private static final int THREADS = 16;

    private final ModuleRegistry registry;
    private final StoredSettings settings;
    private final ConnectionTests tests;
    private final ClinicScopes scopes;
    private final Duration limit;
    private final ExecutorService threads = new ThreadPoolExecutor(
            0,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> {
                Thread thread = new Thread(task, "medspa-connection-test");
                thread.setDaemon(true);
                return thread;
            },
            (task, pool) -> {
                throw Problem.unavailable("Too many connection tests run at the moment. Try again in a moment.");
            });

    @Activate
    public ConnectionCheck(
            @Reference ModuleRegistry registry,
            @Reference StoredSettings settings,
            @Reference ConnectionTests tests,
            @Reference ClinicScopes scopes) {
        this(new Parts(registry, settings, tests, scopes), LIMIT);
    }

    record Parts(ModuleRegistry registry, StoredSettings settings, ConnectionTests tests, ClinicScopes scopes) {}

    ConnectionCheck(Parts parts, Duration limit) {
        this.registry = parts.registry();
        this.settings = parts.settings();
        this.tests = parts.tests();
        this.scopes = parts.scopes();
        this.limit = limit;
    }

    @Deactivate
    void deactivate() {
        threads.shutdownNow();
    }

    /** In the calling thread's clinic, outside any transaction. */
    public TestedConnection run(InstalledModule module, ObjectNode sent) {
        if (!tests.offered(module)) {
            throw Problem.notFound("connection test");
        }
        ObjectNode candidate = settings.candidate(module.descriptor(), sent);
        Collection<String> secrets = settings.secrets(module.descriptor(), candidate);
        Scope scope = scopes.current().orElseThrow(() -> new IllegalStateException("Outside a clinic"));
        long start = System.nanoTime();
        Future<ConnectionTest.Result> running =
                threads.submit(() -> scopes.call(scope, () -> inside(module, new Candidate(candidate))));
        ConnectionTest.Result result = await(module, running);
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return new TestedConnection(result.ok(), Discretion.shown(result.message(), secrets), took);
    }

    private ConnectionTest.Result inside(InstalledModule module, Candidate candidate) {
        try (ModuleCall inside = registry.enter(module.descriptor().id())) {
            if (inside == null) {
                return new ConnectionTest.Result(false, "The module is not running at the moment.");
            }
            return tests.use(module, test -> test.test(candidate))
                    .orElseGet(() -> new ConnectionTest.Result(false, "The module has just been stopped."));
        }
    }

    private ConnectionTest.Result await(InstalledModule module, Future<ConnectionTest.Result> running) {
        try {
            return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            return new ConnectionTest.Result(false, "No answer within " + limit.toSeconds() + " seconds.");
        } catch (ExecutionException e) {
            // The message may quote a secret: its type must do.
            String type = e.getCause().getClass().getSimpleName();
            LOG.warn(
                    "The connection test of module {} failed: {}",
                    module.descriptor().id(),
                    type);
            return new ConnectionTest.Result(false, "The test itself failed (" + type + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("The server is stopping.");
        }
    }
}
