package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.data.DataExport;
import com.codecanvas.medspa.core.modules.data.KnownModules.Known;
import com.codecanvas.medspa.core.modules.data.ModuleDataDesk;
import com.codecanvas.medspa.core.modules.data.Removal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes everything that a module keeps of the clinic, once it is exported. */
@Component(service = DataRemovalResource.class)
@RestResource
@Path("modules/{id}")
@RequiresPermission("modules.manage")
public final class DataRemovalResource {

    private final ModuleRegistry registry;
    private final ModuleDataDesk desk;
    private final CurrentClinic clinic;
    private final Audit audit;

    @Activate
    public DataRemovalResource(
            @Reference ModuleRegistry registry,
            @Reference ModuleDataDesk desk,
            @Reference CurrentClinic clinic,
            @Reference Audit audit) {
        this.registry = registry;
        this.desk = desk;
        this.clinic = clinic;
        this.audit = audit;
    }

    @GET
    @Path("data-removals")
    public Page<Removal> listRemovals(@PathParam("id") String id) {
        return Page.all(desk.removals().list(id));
    }

    @POST
    @Path("data-removal")
    public Removal removeData(@PathParam("id") String id, RemovalRequest request) {
        desk.exports().requireTables(id);
        Known module = desk.known().find(id);
        check(module, request);
        if (registry.enabled(clinic.get().id(), id)) {
            throw Problem.conflict(
                    "Disable " + module.name() + " before its data is removed.", Map.of("enabled", true));
        }
        DataExport export = desk.exports().find(id, request.exportId());
        audit.detail("module", id);
        audit.entity("data-export", export.id());
        Removal removal = desk.removals().remove(module, export, Boolean.TRUE.equals(request.keepRetained()));
        audit.detail("proof", removal.proof());
        return removal;
    }

    private static void check(Known module, RemovalRequest request) {
        if (request == null) {
            throw Problem.malformed("Send the export and the confirmation as a JSON object.", null);
        }
        new Checks()
                .that(request.exportId() != null, "exportId", "required", "Export the data first and name the export.")
                .that(
                        module.name().equals(request.confirm()),
                        "confirm",
                        "confirm",
                        "Type the module's name, " + module.name() + ", to confirm.")
                .done();
    }
}
