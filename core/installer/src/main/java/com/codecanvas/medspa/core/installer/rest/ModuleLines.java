package com.codecanvas.medspa.core.installer.rest;

import com.codecanvas.medspa.core.installer.plan.Platform;
import com.codecanvas.medspa.core.installer.plan.RemovalRule;
import com.codecanvas.medspa.core.installer.rest.ModuleLine.ClinicCount;
import com.codecanvas.medspa.core.installer.rest.ModuleLine.NodeState;
import com.codecanvas.medspa.core.installer.run.InstallerNode;
import com.codecanvas.medspa.core.installer.store.InstallerTables;
import com.codecanvas.medspa.core.installer.store.Nodes.NodeModule;
import com.codecanvas.medspa.core.installer.store.Wanted;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.packages.Grants;
import com.codecanvas.medspa.core.packages.PackageDescriptor;
import com.codecanvas.medspa.core.packages.Release;
import com.codecanvas.medspa.core.tenancy.Clinics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together what is wanted, what runs here and what the nodes say. */
@Component(service = ModuleLines.class)
public final class ModuleLines {

    private final InstallerNode node;
    private final InstallerTables stores;
    private final ModuleRegistry registry;
    private final Clinics clinics;
    private final Descriptors descriptors;

    @Activate
    public ModuleLines(
            @Reference InstallerNode node,
            @Reference InstallerTables stores,
            @Reference ModuleRegistry registry,
            @Reference Clinics clinics) {
        this.node = node;
        this.stores = stores;
        this.registry = registry;
        this.clinics = clinics;
        this.descriptors = new Descriptors(node);
    }

    List<ModuleLine> all() {
        Map<String, Wanted> wanted = stores.wanted().all().stream()
                .collect(Collectors.toMap(Wanted::moduleId, module -> module, (one, other) -> one));
        Map<String, List<NodeModule>> told =
                stores.nodes().modules().stream().collect(Collectors.groupingBy(NodeModule::moduleId));
        Set<String> ids = new LinkedHashSet<>();
        registry.modules().forEach(module -> ids.add(module.descriptor().id()));
        ids.addAll(wanted.keySet());
        Platform platform = node.platform().now();
        return ids.stream()
                .map(id -> new Known(id, wanted.get(id), registry.find(id), told.getOrDefault(id, List.of())))
                // It may have gone since the ids were collected.
                .filter(known -> known.wanted != null || known.here.isPresent())
                .map(known -> line(known, platform))
                .toList();
    }

    private record Known(String id, Wanted wanted, Optional<InstalledModule> here, List<NodeModule> told) {}

    private ModuleLine line(Known known, Platform platform) {
        Platform.PresentModule present = platform.modules().get(known.id);
        Wanted wanted = known.wanted;
        ModuleDescriptor seen = known.here.map(InstalledModule::descriptor).orElse(null);
        PackageDescriptor read = descriptors.of(known.id, wanted);
        Wanted.Source source = wanted == null ? null : wanted.source();
        Optional<NodeModule> own = known.told.stream()
                .filter(line -> line.node().equals(node.id()))
                .findFirst();
        return new ModuleLine(
                known.id,
                seen != null ? seen.name() : wanted.name(),
                seen != null ? seen.version() : wanted.release().version(),
                read != null ? read.vendor() : seen == null ? "" : seen.vendor(),
                read != null ? read.description() : seen == null ? "" : seen.description(),
                read != null ? read.icon() : seen == null ? "puzzle" : seen.icon(),
                read != null ? read.category() : seen == null ? "" : seen.category(),
                present != null && present.shipped() ? "shipped" : "installed",
                status(known.here, own),
                problem(known.here, own),
                source == null ? null : source.signer(),
                source == null ? null : source.fingerprint(),
                read == null ? Grants.NONE : read.grants(),
                wanted == null ? null : wanted.changedAt(),
                count(known.id),
                known.told.stream().map(ModuleLines::state).toList(),
                wanted == null || wanted.previous() == null
                        ? null
                        : wanted.previous().version(),
                seen == null ? List.of() : seen.needs(),
                RemovalRule.dependants(known.id, platform),
                read == null ? List.<Release>of() : read.changelog(),
                known.told.stream()
                        .map(NodeModule::stuck)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** What the registry sees now counts more than what the node last told, except that only the node knows of what it keeps out. */
    private static String status(Optional<InstalledModule> here, Optional<NodeModule> own) {
        Set<String> onlyTold = Set.of("quarantined", "missing", "failed");
        Optional<String> told = own.map(NodeModule::status).filter(onlyTold::contains);
        return here.filter(module -> module.status() == InstalledModule.Status.ACTIVE || told.isEmpty())
                .map(module -> module.status().name().toLowerCase(Locale.ROOT))
                .or(() -> told)
                .orElse("missing");
    }

    /** What the node told last may have passed since. */
    private static String problem(Optional<InstalledModule> here, Optional<NodeModule> own) {
        if (here.filter(module -> module.status() == InstalledModule.Status.ACTIVE)
                .isPresent()) {
            return null;
        }
        return here.map(InstalledModule::problem)
                .or(() -> own.map(NodeModule::problem))
                .orElse(null);
    }

    private ClinicCount count(String moduleId) {
        var all = clinics.all();
        return new ClinicCount(
                all.stream()
                        .filter(clinic -> registry.enabled(clinic.id(), moduleId))
                        .count(),
                all.size());
    }

    private static NodeState state(NodeModule line) {
        return new NodeState(line.node(), line.version(), line.status(), line.problem(), line.seenAt());
    }
}
