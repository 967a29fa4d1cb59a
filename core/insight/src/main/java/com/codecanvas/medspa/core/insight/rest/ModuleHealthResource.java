package com.codecanvas.medspa.core.insight.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the modules do at the caller's clinic. */
@Component(service = ModuleHealthResource.class)
@RestResource
@Path("module-health")
public final class ModuleHealthResource {

    private final ModuleHealth health;
    private final CurrentClinic clinic;

    @Activate
    public ModuleHealthResource(@Reference ModuleHealth health, @Reference CurrentClinic clinic) {
        this.health = health;
        this.clinic = clinic;
    }

    @GET
    @RequiresPermission("modules.read")
    @NotAudited(because = "Pages look at it again and again, and it has figures alone")
    public Page<ModuleHealthView> list() {
        return Page.all(health.ofClinic(clinic.get().id()));
    }
}
