package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.core.installer.framework.ModuleFramework;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.installer.run.Reconciler.Failure;
import com.codecanvas.medspa.core.installer.store.Nodes;
import com.codecanvas.medspa.core.installer.store.Nodes.Node;
import com.codecanvas.medspa.core.installer.store.Nodes.NodeModule;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells all nodes how the modules of this one are. */
final class NodeReport {

    private final Node node;
    private final ModuleFramework framework;
    private final ModuleRegistry registry;
    private final Reconciler reconciler;
    private final Nodes nodes;

    NodeReport(Node node, ModuleChange.Parts parts, ModuleRegistry registry, Reconciler reconciler, Nodes nodes) {
        this.node = node;
        this.framework = parts.framework();
        this.registry = registry;
        this.reconciler = reconciler;
        this.nodes = nodes;
    }

    void send() {
        nodes.report(node, modules());
    }

    private List<NodeModule> modules() {
        List<NodeModule> lines = new ArrayList<>();
        Map<String, Failure> failures = reconciler.failures();
        Map<String, Release> present = framework.present();
        present.forEach((id, release) -> {
            Failure failure = failures.get(id);
            InstalledModule module = registry.find(id).orElse(null);
            String status = failure != null ? failure.status() : status(module);
            String problem = failure != null ? failure.problem() : module == null ? null : module.problem();
            lines.add(line(id, release, status, problem));
        });
        failures.forEach((id, failure) -> {
            if (!present.containsKey(id)) {
                lines.add(line(id, new Release("0.0.0", null), failure.status(), failure.problem()));
            }
        });
        return lines;
    }

    private NodeModule line(String id, Release release, String status, String problem) {
        return new NodeModule(
                node.id(), id, release.version(), release.digest(), status, problem, framework.leftBehind(id), null);
    }

    private static String status(InstalledModule module) {
        return module == null ? "stopped" : module.status().name().toLowerCase(Locale.ROOT);
    }
}
