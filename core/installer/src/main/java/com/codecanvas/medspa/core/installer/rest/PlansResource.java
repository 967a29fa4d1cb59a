package com.codecanvas.medspa.core.installer.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.auth.OperatorOnly;
import com.codecanvas.medspa.core.installer.desk.InstallerDesk;
import com.codecanvas.medspa.core.installer.plan.PackagePlan;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What rolling a module back or removing it would do. */
@Component(service = PlansResource.class)
@RestResource
@Path("operator/module-plans")
@Produces(MediaType.APPLICATION_JSON)
@OperatorOnly
public final class PlansResource {

    private final InstallerDesk desk;

    @Activate
    public PlansResource(@Reference InstallerDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{moduleId}")
    @NotAudited(because = Unaudited.BECAUSE)
    public PackagePlan get(@PathParam("moduleId") String moduleId, @QueryParam("kind") String kind) {
        return desk.planOfModule(moduleId, kind);
    }
}
