package com.codecanvas.medspa.consents.rest;

import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.auth.User;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.consents.domain.Consent;
import com.codecanvas.medspa.consents.domain.Consents;
import com.codecanvas.medspa.consents.domain.Evidence;
import com.codecanvas.medspa.consents.domain.Template;
import com.codecanvas.medspa.consents.domain.Templates;
import com.codecanvas.medspa.consents.pdf.Paper;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a text before a patient, and keeps what they signed with its evidence. */
@Component(service = SigningDesk.class)
public final class SigningDesk {

    private final Transactions transactions;
    private final Templates templates;
    private final Consents consents;
    private final PatientDirectory patients;
    private final CurrentUser user;
    private final CurrentClinic clinic;
    private final Paper paper;

    @Activate
    public SigningDesk(
            @Reference Transactions transactions,
            @Reference Templates templates,
            @Reference Consents consents,
            @Reference PatientDirectory patients,
            @Reference CurrentUser user,
            @Reference CurrentClinic clinic,
            @Reference Paper paper) {
        this.transactions = transactions;
        this.templates = templates;
        this.consents = consents;
        this.patients = patients;
        this.user = user;
        this.clinic = clinic;
        this.paper = paper;
    }

    PatientName patient(UUID id) {
        PatientName found = id == null ? null : patients.names(List.of(id)).get(id);
        if (found == null) {
            throw Problem.notFound("patient");
        }
        return found;
    }

    TextView text(UUID templateId, UUID patientId) {
        PatientName patient = patient(patientId);
        Template template = inUse(templateId);
        return new TextView(
                template.id(),
                template.version(),
                template.kind().code(),
                template.title(),
                paper.text(template, patient, now()),
                patient.displayName());
    }

    /**
     * Called without a transaction: to print a document takes long, and nobody else's work shall wait for a connection meanwhile.
     *
     * @throws com.codecanvas.medspa.api.web.ProblemException 409 when the text has changed since it was read
     */
    Consent sign(SignatureInput input, String browser) {
        PatientName patient = patient(input.patientId());
        Template template = inUse(input.templateId());
        requireSeen(input, template);
        input.check(template);
        Instant at = now();
        Evidence evidence = evidence(input, browser);
        byte[] document = paper.printed(template, patient, evidence, at);
        Consent consent = new Consent(
                Ids.next(),
                patient.id(),
                template.id(),
                template.version(),
                template.title(),
                at,
                template.end(at, clinic.get().timeZone()),
                evidence,
                sha256(document),
                null,
                0);
        return transactions.call(entities -> {
            requireSeen(input, inUse(input.templateId()));
            return consents.add(consent, document);
        });
    }

    private static void requireSeen(SignatureInput input, Template template) {
        if (input.templateVersion() == null || input.templateVersion() != template.version()) {
            throw Problem.of(
                    "template-changed", 409, "The text has changed", "Read the text as it is now, then sign it.");
        }
    }

    private Template inUse(UUID templateId) {
        return templates.current(templateId).filter(Template::active).orElseThrow(() -> Problem.notFound("template"));
    }

    private Evidence evidence(SignatureInput input, String browser) {
        User staff = user.get().orElse(null);
        boolean refused = input.refused();
        return new Evidence(
                !refused,
                refused ? null : input.typedName().strip(),
                !refused && Boolean.TRUE.equals(input.guardian()),
                refused || input.adopted() ? List.of() : input.strokes(),
                refused ? input.refusal().strip() : null,
                staff == null ? null : staff.id(),
                staff == null ? null : staff.name(),
                user.address().orElse(null),
                browser);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    static String sha256(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
