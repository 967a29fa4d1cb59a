package com.codecanvas.medspa.messaging.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.OptIn;
import com.codecanvas.medspa.messaging.domain.Suppression;
import com.codecanvas.medspa.messaging.plan.ClinicClock;
import com.codecanvas.medspa.messaging.plan.Reach;
import com.codecanvas.medspa.messaging.receive.OptOuts;
import com.codecanvas.medspa.messaging.store.Suppressions;
import com.codecanvas.medspa.patients.api.PatientContact;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who does not want to be written to. */
@Component(service = SuppressionsResource.class)
@RestResource
@Path("suppressions")
@RequiresPermission("messaging.send")
public final class SuppressionsResource {

    /** @param evidence what the patient said, and when */
    public record NewSuppression(UUID patientId, String channel, String evidence) {}

    /** @param wording what the patient said or signed */
    public record Lifting(String wording) {}

    public record SuppressionView(UUID id, String channel, String address, Instant since, String how, String evidence) {

        static SuppressionView of(Suppression suppression) {
            return new SuppressionView(
                    suppression.id(),
                    suppression.channel().code(),
                    suppression.address(),
                    suppression.since(),
                    suppression.how().code(),
                    suppression.evidence());
        }
    }

    public record OptInView(UUID id, String channel, Instant at, String how, String wording) {

        static OptInView of(OptIn evidence) {
            return new OptInView(
                    evidence.id(),
                    evidence.channel().code(),
                    evidence.at(),
                    evidence.how().code(),
                    evidence.wording());
        }
    }

    private final Suppressions suppressions;
    private final OptOuts optOuts;
    private final StaffDesk desk;
    private final ClinicClock clock;
    private final Audit audit;

    @Activate
    public SuppressionsResource(
            @Reference Suppressions suppressions,
            @Reference OptOuts optOuts,
            @Reference StaffDesk desk,
            @Reference ClinicClock clock,
            @Reference Audit audit) {
        this.suppressions = suppressions;
        this.optOuts = optOuts;
        this.desk = desk;
        this.clock = clock;
        this.audit = audit;
    }

    @GET
    @RequiresPermission("messaging.read")
    public Page<SuppressionView> list(@QueryParam("cursor") String cursor) {
        return Paging.page(
                suppressions.list(Paging.id(cursor), Paging.SIZE + 1).stream()
                        .map(SuppressionView::of)
                        .toList(),
                view -> Cursor.of(view.id()));
    }

    /** What a patient agreed to after having opted out. */
    @GET
    @Path("opt-ins")
    @RequiresPermission("messaging.read")
    public Page<OptInView> optIns(@QueryParam("patientId") UUID patientId) {
        PatientContact contact = desk.contact(Inputs.id("patientId", patientId, "Say which patient is meant."));
        audit.patient(patientId);
        return Page.all(Stream.of(contact.mobile(), contact.email())
                .filter(Objects::nonNull)
                .flatMap(address -> suppressions.optIns(address).stream())
                .map(OptInView::of)
                .toList());
    }

    @POST
    @Answers(201)
    public SuppressionView add(NewSuppression wanted) {
        UUID patientId = Inputs.id("patientId", Inputs.needed(wanted).patientId(), "Say which patient is meant.");
        PatientContact contact = desk.contact(patientId);
        Channel channel = Inputs.channel(wanted.channel());
        String evidence = Inputs.text("evidence", wanted.evidence());
        String address = Reach.address(contact, channel);
        if (address == null) {
            throw Problem.invalid("channel", "no-address", "The patient cannot be reached that way anyway.");
        }
        Suppression suppression =
                new Suppression(Ids.next(), channel, address, clock.now(), Suppression.How.STAFF, evidence, null);
        if (!suppressions.add(suppression)) {
            throw Problem.of("opted-out", 409, "Opted out", "This number or address has opted out already.");
        }
        optOuts.suppressPlanned(channel, address);
        audit.patient(patientId);
        audit.entity("suppression", suppression.id());
        return SuppressionView.of(suppression);
    }

    @POST
    @Path("{id}/lift")
    @RequiresPermission("messaging.configure")
    public void lift(@PathParam("id") UUID id, Lifting lifting) {
        Suppression found = suppressions
                .find(id)
                .filter(suppression -> suppression.liftedAt() == null)
                .orElseThrow(() -> Problem.notFound("opt-out"));
        String wording = Inputs.text("wording", Inputs.needed(lifting).wording());
        suppressions.lift(new OptIn(
                Ids.next(),
                found.channel(),
                found.address(),
                clock.now(),
                Suppression.How.STAFF,
                wording,
                desk.userId()));
        audit.entity("suppression", id);
    }
}
