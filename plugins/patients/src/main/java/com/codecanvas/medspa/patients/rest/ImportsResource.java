package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.patients.csv.CsvLimits;
import com.codecanvas.medspa.patients.imports.ImportDesk;
import com.codecanvas.medspa.patients.imports.ImportUpload;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Import of patients from files. */
@Component(service = ImportsResource.class)
@RestResource
@Path("patient-imports")
@RequiresPermission("patients.import")
public final class ImportsResource {

    private final ImportViews views;
    private final ImportUpload upload;
    private final ImportDesk desk;
    private final ImportRowList rows;

    @Activate
    public ImportsResource(
            @Reference ImportViews views,
            @Reference ImportUpload upload,
            @Reference ImportDesk desk,
            @Reference ImportRowList rows) {
        this.views = views;
        this.upload = upload;
        this.desk = desk;
        this.rows = rows;
    }

    @GET
    public Page<ImportBody> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return views.page(Slice.of(cursor, limit));
    }

    @POST
    @Consumes("text/csv")
    @Answers(201)
    @TransactionPerCall
    public ImportBody upload(
            @QueryParam("fileName") @DefaultValue("patients.csv") String fileName,
            @QueryParam("encoding") @DefaultValue("auto") String encoding,
            @HeaderParam("Content-Length") Long length,
            InputStream body) {
        if (length != null && length > CsvLimits.IMPORT.bytes()) {
            throw Problem.tooLarge(CsvLimits.IMPORT.tooManyBytes());
        }
        if (fileName.length() > 200) {
            throw Problem.invalid("fileName", "too-long", "File name can have at most 200 characters.");
        }
        return views.body(upload.receive(body, fileName, encoding));
    }

    @GET
    @Path("{id}")
    public ImportBody read(@PathParam("id") UUID id) {
        return views.body(views.find(id));
    }

    @PUT
    @Path("{id}/mapping")
    public ImportBody map(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MappingInput input) {
        if (input == null) {
            throw Problem.malformed("The request needs a mapping as its body.", null);
        }
        return views.body(desk.choose(views.find(id, ifMatch), input.choice()));
    }

    @POST
    @Path("{id}/check")
    @Answers(202)
    public ImportBody check(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return views.body(desk.check(views.find(id, ifMatch)));
    }

    @POST
    @Path("{id}/start")
    @Answers(202)
    public ImportBody start(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return views.body(desk.start(views.find(id, ifMatch)));
    }

    @POST
    @Path("{id}/cancel")
    public ImportBody cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return views.body(desk.cancel(views.find(id, ifMatch)));
    }

    @GET
    @Path("{id}/rows")
    public Page<RowBody> rows(
            @PathParam("id") UUID id,
            @QueryParam("outcome") String outcome,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return rows.page(views.find(id), outcome, Slice.of(cursor, limit));
    }

    @GET
    @Path("{id}/report.csv")
    @Produces("text/csv; charset=utf-8")
    public StreamingOutput report(@PathParam("id") UUID id) {
        return rows.report(views.find(id));
    }
}
