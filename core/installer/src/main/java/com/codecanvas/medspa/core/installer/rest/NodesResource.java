package com.codecanvas.medspa.core.installer.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.auth.OperatorOnly;
import com.codecanvas.medspa.core.installer.store.InstallerTables;
import com.codecanvas.medspa.core.installer.store.Nodes;
import com.codecanvas.medspa.core.installer.store.Nodes.NodeModule;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The servers of the installation. */
@Component(service = NodesResource.class)
@RestResource
@Path("operator/nodes")
@Produces(MediaType.APPLICATION_JSON)
@OperatorOnly
public final class NodesResource {

    private final Nodes nodes;

    @Activate
    public NodesResource(@Reference InstallerTables stores) {
        this.nodes = stores.nodes();
    }

    /** A server with what it says of its modules. */
    public record NodeLine(
            String id, String name, Instant startedAt, Instant seenAt, boolean alive, List<ModuleOnNode> modules) {}

    /** A module on a server. */
    public record ModuleOnNode(String id, String version, String status, String problem, String stuck) {}

    @GET
    @NotAudited(because = Unaudited.BECAUSE)
    public Page<NodeLine> list() {
        List<NodeModule> modules = nodes.modules();
        return Page.all(nodes.all().stream()
                .map(node -> new NodeLine(
                        node.id(),
                        node.name(),
                        node.startedAt(),
                        node.seenAt(),
                        node.alive(),
                        modules.stream()
                                .filter(module -> module.node().equals(node.id()))
                                .map(NodesResource::line)
                                .toList()))
                .toList());
    }

    private static ModuleOnNode line(NodeModule module) {
        return new ModuleOnNode(module.moduleId(), module.version(), module.status(), module.problem(), module.stuck());
    }
}
