package com.codecanvas.medspa.core.insight.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.auth.OperatorOnly;
import com.codecanvas.medspa.core.insight.circuit.WatchedModules;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the modules do at all clinics together. */
@Component(service = OperatorHealthResource.class)
@RestResource
@Path("operator")
@OperatorOnly
public final class OperatorHealthResource {

    private final ModuleHealth health;
    private final ModuleRegistry registry;
    private final WatchedModules watched;

    @Activate
    public OperatorHealthResource(
            @Reference ModuleHealth health, @Reference ModuleRegistry registry, @Reference WatchedModules watched) {
        this.health = health;
        this.registry = registry;
        this.watched = watched;
    }

    /** Which clinic's pause is to end; all when it names none. */
    public record Reset(UUID clinicId) {}

    @GET
    @Path("module-health")
    @NotAudited(because = "It has figures alone")
    public Page<ModuleHealthView> list() {
        return Page.all(health.ofAll());
    }

    @POST
    @Path("modules/{id}/circuit/reset")
    @NotAudited(because = "It concerns the installation, and nothing that a clinic has")
    public void reset(@PathParam("id") String id, Reset which) {
        if (registry.find(id).isEmpty()) {
            throw Problem.of("not-found", 404, "Not found", "There is no such module.");
        }
        watched.reset(which == null ? null : which.clinicId(), id);
    }
}
