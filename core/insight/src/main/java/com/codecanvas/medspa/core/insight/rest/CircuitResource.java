package com.codecanvas.medspa.core.insight.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.insight.circuit.WatchedModules;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets calls to a paused module of the caller's clinic through at once. */
@Component(service = CircuitResource.class)
@RestResource
@Path("modules/{id}/circuit")
public final class CircuitResource {

    private final ModuleRegistry registry;
    private final WatchedModules watched;
    private final CurrentClinic clinic;
    private final Audit audit;

    @Activate
    public CircuitResource(
            @Reference ModuleRegistry registry,
            @Reference WatchedModules watched,
            @Reference CurrentClinic clinic,
            @Reference Audit audit) {
        this.registry = registry;
        this.watched = watched;
        this.clinic = clinic;
        this.audit = audit;
    }

    @POST
    @Path("reset")
    @RequiresPermission("modules.manage")
    public void reset(@PathParam("id") String id) {
        if (registry.find(id).isEmpty()) {
            throw Problem.notFound("module");
        }
        audit.detail("module", id);
        watched.reset(clinic.get().id(), id);
    }
}
