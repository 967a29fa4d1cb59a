package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.core.installer.framework.ModuleFramework;
import com.codecanvas.medspa.core.installer.framework.OsgiModuleFramework;
import com.codecanvas.medspa.core.installer.framework.PlatformView;
import com.codecanvas.medspa.core.installer.framework.StartTries;
import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.store.InstallerTables;
import com.codecanvas.medspa.core.installer.store.Nodes.Node;
import com.codecanvas.medspa.core.installer.store.Operations;
import com.codecanvas.medspa.core.installer.tables.PackageTables;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.Reconciliation;
import com.codecanvas.medspa.core.persistence.ModuleSchemas;
import com.codecanvas.medspa.core.storage.ArtefactStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** This node as one that follows the list of wanted modules and carries operations out. */
@Component(service = {InstallerNode.class, Reconciliation.class})
public final class InstallerNode implements Reconciliation {

    private final String node;
    private final ModuleFramework framework;
    private final PlatformView platform;
    private final Releases releases;
    private final PackageTables tables;
    private final Reconciler reconciler;
    private final Operations operations;
    private final Installer installer;
    private final AutoCloseable listening;

    @Activate
    public InstallerNode(
            BundleContext context,
            @Reference InstallerTables stores,
            @Reference ModuleSchemas schemas,
            @Reference ModuleRegistry registry,
            @Reference ArtefactStore artefacts) {
        Path data = DataFolder.path();
        node = DataFolder.nodeId(data);
        operations = stores.operations();
        framework = new OsgiModuleFramework(context, data);
        platform = new PlatformView(context, registry);
        releases = new Releases(artefacts, framework);
        tables = new PackageTables(schemas);
        StartTries tries = new StartTries(data);
        ModuleChange.Parts parts =
                new ModuleChange.Parts(framework, tables, operations, releases, new HealthGate(context, registry));
        OperationRuns runs = new OperationRuns(
                new ModuleChange(parts, new WantedCommit(stores)),
                new Removal(framework, operations, stores.wanted(), stores::changed),
                parts,
                tries);
        reconciler = new Reconciler(framework, stores.wanted(), releases, tries);
        Instant now = Instant.now();
        NodeReport report = new NodeReport(
                new Node(node, DataFolder.hostName(), now, now, true), parts, registry, reconciler, stores.nodes());
        installer = new Installer(node, new Installer.Work(operations, runs, reconciler, report), framework::complete);
        installer.open();
        listening = stores.onChange(installer::reconcileSoon);
    }

    @Deactivate
    void deactivate() throws Exception {
        listening.close();
        installer.close();
    }

    @Override
    public boolean settled() {
        return installer.settled();
    }

    @Override
    public Set<String> givenUp() {
        return reconciler.failures().keySet();
    }

    public String id() {
        return node;
    }

    public ModuleFramework framework() {
        return framework;
    }

    public PlatformView platform() {
        return platform;
    }

    public PackageTables tables() {
        return tables;
    }

    public Releases releases() {
        return releases;
    }

    /** @throws com.codecanvas.medspa.core.installer.store.BusyException when another operation runs anywhere */
    public Operation begin(Operation.Begin begin) {
        Operation operation = operations.begin(Operation.begin(begin, node));
        installer.submit(operation);
        return operation;
    }
}
