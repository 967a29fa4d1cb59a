package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.modules.data.DataExport;
import com.codecanvas.medspa.core.modules.data.DataExports;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that a module keeps of the clinic, as a file. Works for modules that are not installed any more, too. */
@Component(service = DataExportsResource.class)
@RestResource
@Path("modules/{id}/data-exports")
@RequiresPermission("modules.manage")
public final class DataExportsResource {

    private final DataExports exports;
    private final Audit audit;

    @Activate
    public DataExportsResource(@Reference DataExports exports, @Reference Audit audit) {
        this.exports = exports;
        this.audit = audit;
    }

    @GET
    public Page<DataExport> listExports(@PathParam("id") String id) {
        return Page.all(exports.list(id));
    }

    @POST
    @Answers(202)
    public DataExport exportData(@PathParam("id") String id) {
        DataExport export = exports.start(id);
        audit.detail("module", id);
        audit.entity("data-export", export.id());
        return export;
    }

    @GET
    @Path("{exportId}")
    public DataExport export(@PathParam("id") String id, @PathParam("exportId") UUID exportId) {
        return exports.find(id, exportId);
    }

    @GET
    @Path("{exportId}/file")
    @Produces("application/zip")
    public Response exportFile(@PathParam("id") String id, @PathParam("exportId") UUID exportId) throws IOException {
        DataExport export = exports.find(id, exportId);
        audit.detail("module", id);
        audit.entity("data-export", exportId);
        if (!export.done()) {
            throw Problem.notFound("file");
        }
        StreamingOutput zip = out -> {
            try (InputStream in = exports.open(exportId)) {
                in.transferTo(out);
            }
        };
        return Response.ok(zip)
                .header("Content-Disposition", "attachment; filename=\"" + id + "-" + exportId + ".zip\"")
                .build();
    }
}
