package com.codecanvas.medspa.consents.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.auth.User;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.consents.domain.Consent;
import com.codecanvas.medspa.consents.domain.Consents;
import com.codecanvas.medspa.consents.domain.Standing;
import com.codecanvas.medspa.consents.domain.Template;
import com.codecanvas.medspa.consents.domain.Templates;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What patients have signed, and still have to. */
@Component(service = ConsentsResource.class)
@RestResource
@Path("consents")
@RequiresPermission("consents.read")
public final class ConsentsResource {

    private final SigningDesk desk;
    private final Templates templates;
    private final Consents consents;
    private final CurrentUser user;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public ConsentsResource(
            @Reference SigningDesk desk,
            @Reference Templates templates,
            @Reference Consents consents,
            @Reference CurrentUser user,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.desk = desk;
        this.templates = templates;
        this.consents = consents;
        this.user = user;
        this.audit = audit;
        this.live = live;
    }

    /** Why a patient changed their mind. */
    public record Withdrawal(String reason) {}

    @GET
    public PatientConsentsView ofPatient(@QueryParam("patientId") UUID patientId) {
        audit.patient(desk.patient(patientId).id());
        Instant now = Instant.now();
        List<Consent> signed = consents.ofPatient(patientId);
        return new PatientConsentsView(
                templates.current().stream()
                        .filter(Template::active)
                        .map(template -> Standing.of(template, signed, now))
                        .map(PatientConsentsView.StandingView::of)
                        .toList(),
                signed.stream().map(consent -> ConsentView.of(consent, now)).toList());
    }

    /** The text as this patient would sign it. */
    @GET
    @Path("text")
    @RequiresPermission("consents.sign")
    public TextView text(@QueryParam("templateId") UUID templateId, @QueryParam("patientId") UUID patientId) {
        TextView text = desk.text(templateId, patientId);
        audit.patient(patientId);
        return text;
    }

    @POST
    @Answers(201)
    @TransactionPerCall
    @RequiresPermission("consents.sign")
    public ConsentView sign(@HeaderParam("User-Agent") String browser, SignatureInput input) {
        return changed(desk.sign(TemplatesResource.needed(input), browser));
    }

    @GET
    @Path("{id}/document")
    @Produces("application/pdf")
    public Response document(@PathParam("id") UUID id) {
        Consent consent = consents.find(id).orElseThrow(() -> Problem.notFound("consent"));
        audit.patient(consent.patientId());
        audit.entity("consent", id);
        byte[] document = consents.document(id).orElseThrow(() -> Problem.notFound("document"));
        if (!SigningDesk.sha256(document).equals(consent.sha256())) {
            throw Problem.of(
                    "document-changed",
                    409,
                    "This is not the document that was signed",
                    "What is stored differs from what was signed. Tell whoever runs the system; nothing is shown.");
        }
        return Response.ok(document, "application/pdf")
                .header("Content-Disposition", "inline; filename=\"consent-" + id + ".pdf\"")
                .build();
    }

    @POST
    @Path("{id}/withdraw")
    @RequiresPermission("consents.sign")
    public ConsentView withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, Withdrawal withdrawal) {
        if (consents.find(id).isEmpty()) {
            throw Problem.notFound("consent");
        }
        String reason = TemplatesResource.needed(withdrawal).reason();
        new Checks()
                .required(reason, "reason", "Note what the patient said.")
                .atMost(400, reason, "reason", "Use at most 400 characters.")
                .done();
        return changed(consents.change(id, consent -> {
                    IfMatch.check(seen, consent.version());
                    if (consent.withdrawn() != null) {
                        throw Problem.of("withdrawn", 409, "Withdrawn already", "It was withdrawn before.");
                    }
                    if (consent.evidence().refusal() != null) {
                        throw Problem.of("not-signed", 409, "Nothing to withdraw", "It was declined, not signed.");
                    }
                    UUID staff = user.get().map(User::id).orElse(null);
                    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
                    return consent.withdraw(new Consent.Withdrawal(now, reason.strip(), staff));
                })
                .orElseThrow(() -> Problem.notFound("consent")));
    }

    private ConsentView changed(Consent consent) {
        audit.patient(consent.patientId());
        audit.entity("consent", consent.id());
        live.changed("consents", consent.patientId());
        return ConsentView.of(consent, Instant.now());
    }
}
