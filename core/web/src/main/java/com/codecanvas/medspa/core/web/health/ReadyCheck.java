package com.codecanvas.medspa.core.web.health;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.InstalledModule.Status;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.Reconciliation;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelStarted;
import com.codecanvas.medspa.core.web.pipeline.Resources;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Statement;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code GET /health/ready}: 503 until database, kernel and modules are there. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/health/ready",
            "osgi.http.whiteboard.servlet.name=medspa-health-ready"
        })
public final class ReadyCheck extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ReadyCheck.class);

    private final transient Boot boot;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private transient volatile KernelStarted started;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private transient volatile KernelDatabase database;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private transient volatile Resources resources;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private transient volatile ModuleRegistry modules;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private transient volatile Reconciliation reconciliation;

    @Activate
    public ReadyCheck(BundleContext context) {
        boot = new Boot(context);
    }

    @Deactivate
    void deactivate() {
        boot.close();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HealthAnswer answer = new HealthAnswer();
        answer.check("database", databaseAnswers(), null);
        String missing = missing();
        answer.check("kernel", missing == null, missing);
        Reconciliation current = reconciliation;
        List<String> starting = starting(current);
        answer.check(
                "modules",
                modules != null && current != null && current.settled() && starting.isEmpty(),
                starting.isEmpty() ? null : "starting: " + String.join(", ", starting));
        answer.write(response);
    }

    /** What of the kernel is not there yet; null once all of it is. */
    private String missing() {
        if (!boot.done()) {
            return "starting: bundles";
        }
        if (started == null) {
            return "starting: what waits for the database";
        }
        return resources == null ? "starting: endpoints" : null;
    }

    private boolean databaseAnswers() {
        KernelDatabase current = database;
        if (current == null) {
            return false;
        }
        try {
            return current.global(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute("select 1");
                }
            });
        } catch (RuntimeException e) {
            LOG.debug("The database does not answer", e);
            return false;
        }
    }

    /** Modules that failed or were refused are an admin's business and do not keep the others from being used. */
    private List<String> starting(Reconciliation wanted) {
        ModuleRegistry current = modules;
        if (current == null || wanted == null) {
            return List.of();
        }
        return current.modules().stream()
                .filter(module -> module.status() == Status.WAITING && neededOnesActive(current, module))
                .map(module -> module.descriptor().id())
                .filter(id -> !wanted.givenUp().contains(id))
                .toList();
    }

    private static boolean neededOnesActive(ModuleRegistry registry, InstalledModule module) {
        return module.descriptor().needs().stream()
                .allMatch(need -> registry.find(need)
                        .filter(other -> other.status() == Status.ACTIVE)
                        .isPresent());
    }
}
