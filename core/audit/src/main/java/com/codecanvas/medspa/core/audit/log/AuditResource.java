package com.codecanvas.medspa.core.audit.log;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who did what in the clinic, newest first. */
@Component(service = AuditResource.class)
@RestResource
@Path("audit")
@RequiresPermission("audit.read")
public final class AuditResource {

    private final AuditLog log;
    private final CurrentClinic clinic;
    private final Audit audit;

    @Activate
    public AuditResource(@Reference AuditLog log, @Reference CurrentClinic clinic, @Reference Audit audit) {
        this.log = log;
        this.clinic = clinic;
        this.audit = audit;
    }

    /** The filters that were asked for. */
    public static final class Query {
        @QueryParam("from")
        String from;

        @QueryParam("to")
        String to;

        @QueryParam("userId")
        UUID userId;

        @QueryParam("patientId")
        UUID patientId;

        @QueryParam("action")
        String action;

        @QueryParam("module")
        String module;

        @QueryParam("outcome")
        String outcome;
    }

    @GET
    public Page<AuditLine> list(
            @BeanParam Query query,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        ZoneId zone = clinic.get().timeZone();
        AuditFilter filter = new AuditFilter(
                Moment.start(query.from, zone),
                Moment.end(query.to, zone),
                query.userId,
                query.patientId,
                blankAsNull(query.action),
                blankAsNull(query.module),
                blankAsNull(query.outcome));
        if (query.patientId != null) {
            audit.patient(query.patientId);
        }
        return log.page(filter, Cursor.parse(cursor, 2), limit);
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
