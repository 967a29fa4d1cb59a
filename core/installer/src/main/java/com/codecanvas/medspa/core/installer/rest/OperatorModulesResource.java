package com.codecanvas.medspa.core.installer.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.auth.OperatorOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The modules of the installation. */
@Component(service = OperatorModulesResource.class)
@RestResource
@Path("operator/modules")
@Produces(MediaType.APPLICATION_JSON)
@OperatorOnly
public final class OperatorModulesResource {

    private final ModuleLines lines;

    @Activate
    public OperatorModulesResource(@Reference ModuleLines lines) {
        this.lines = lines;
    }

    @GET
    @NotAudited(because = Unaudited.BECAUSE)
    public Page<ModuleLine> list() {
        return Page.all(lines.all());
    }

    @GET
    @Path("{id}")
    @NotAudited(because = Unaudited.BECAUSE)
    public ModuleLine get(@PathParam("id") String id) {
        return lines.all().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of("not-found", 404, "Not found", "There is no such module."));
    }
}
