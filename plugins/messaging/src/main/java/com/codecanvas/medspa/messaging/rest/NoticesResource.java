package com.codecanvas.medspa.messaging.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.messaging.domain.Notice;
import com.codecanvas.medspa.messaging.plan.Notifier;
import com.codecanvas.medspa.messaging.store.Notices;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What staff should look at: opt-outs, wishes for another time, messages that failed. */
@Component(service = NoticesResource.class)
@RestResource
@Path("notices")
@RequiresPermission("messaging.read")
public final class NoticesResource {

    public record NoticeView(
            UUID id,
            String kind,
            UUID patientId,
            String patientName,
            UUID conversationId,
            UUID appointmentId,
            Instant createdAt,
            Instant doneAt) {}

    private final Notices notices;
    private final PatientDirectory patients;
    private final StaffDesk desk;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public NoticesResource(
            @Reference Notices notices,
            @Reference PatientDirectory patients,
            @Reference StaffDesk desk,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.notices = notices;
        this.patients = patients;
        this.desk = desk;
        this.audit = audit;
        this.live = live;
    }

    @GET
    public Page<NoticeView> list() {
        return Page.all(views(notices.open()));
    }

    @POST
    @Path("{id}/done")
    @RequiresPermission("messaging.send")
    public NoticeView settle(@PathParam("id") UUID id) {
        Notice settled = notices.settle(id, desk.now(), desk.userId()).orElseThrow(() -> Problem.notFound("notice"));
        audit.entity("notice", id);
        live.changed(Notifier.TOPIC, id);
        return views(List.of(settled)).get(0);
    }

    private List<NoticeView> views(List<Notice> shown) {
        Set<UUID> patientIds = shown.stream()
                .map(notice -> notice.of().patientId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        audit.patients(patientIds);
        Map<UUID, PatientName> names = patients.names(patientIds);
        return shown.stream().map(notice -> view(notice, names)).toList();
    }

    private static NoticeView view(Notice notice, Map<UUID, PatientName> names) {
        Notice.Of of = notice.of();
        PatientName name = of.patientId() == null ? null : names.get(of.patientId());
        return new NoticeView(
                notice.id(),
                notice.kind().code(),
                of.patientId(),
                name == null ? null : name.displayName(),
                of.conversationId(),
                of.appointmentId(),
                notice.createdAt(),
                notice.doneAt());
    }
}
