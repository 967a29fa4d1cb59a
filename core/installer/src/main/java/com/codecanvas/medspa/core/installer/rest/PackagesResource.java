package com.codecanvas.medspa.core.installer.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.auth.OperatorOnly;
import com.codecanvas.medspa.core.installer.desk.InstallerDesk;
import com.codecanvas.medspa.core.installer.plan.PackagePlan;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Packages, and what installing them would do. */
@Component(service = PackagesResource.class)
@RestResource
@Path("operator/module-packages")
@Produces(MediaType.APPLICATION_JSON)
@OperatorOnly
public final class PackagesResource {

    private final InstallerDesk desk;

    @Activate
    public PackagesResource(@Reference InstallerDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Answers(201)
    @NotAudited(because = Unaudited.BECAUSE)
    public PackagePlan upload(InputStream file, @HeaderParam("X-File-Name") String fileName) {
        return desk.upload(file, fileName);
    }

    @GET
    @Path("{id}")
    @NotAudited(because = Unaudited.BECAUSE)
    public PackagePlan get(@PathParam("id") String id) {
        return desk.planOfPackage(id);
    }
}
