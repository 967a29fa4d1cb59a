package com.codecanvas.medspa.consents.rest;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.consents.gate.ConsentGate;
import com.codecanvas.medspa.consents.pdf.Paper;
import com.codecanvas.medspa.consents.store.PostgresConsents;
import com.codecanvas.medspa.consents.store.PostgresTemplates;
import com.codecanvas.medspa.consents.templates.ShippedTemplates;
import com.codecanvas.medspa.core.print.HtmlPdfPrinter;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** The module's endpoints on the real database, each call a request of its own; every clinic knows the patients it was given. */
final class Desk implements PatientDirectory {

    static final IfMatch ANY = new IfMatch("*");
    static final List<List<Double>> STROKES =
            List.of(List.of(0.1, 0.2, 0.3, 0.05, 0.5, 0.25), List.of(0.55, 0.1, 0.8, 0.3));

    /** Of clinic A. */
    final UUID tattoo;

    final UUID notice;
    final ConsentsResource consents;
    final TemplatesResource templates;
    final ConsentGate gate;

    private final ModuleKit kit;
    private final Map<UUID, Map<UUID, PatientName>> patients = new ConcurrentHashMap<>();

    Desk(ModuleKit kit) {
        this.kit = kit;
        tattoo = ShippedTemplates.tattooRemoval(kit.clinicA().id());
        notice = ShippedTemplates.privacyNotice(kit.clinicA().id());
        PostgresTemplates texts = new PostgresTemplates(kit.transactions(), kit.currentClinic());
        PostgresConsents signed = new PostgresConsents(kit.transactions(), kit.cipher());
        SigningDesk signing = new SigningDesk(
                kit.transactions(),
                texts,
                signed,
                this,
                kit.currentUser(),
                kit.currentClinic(),
                new Paper(new HtmlPdfPrinter(), kit.currentClinic()));
        consents = new ConsentsResource(signing, texts, signed, kit.currentUser(), kit.audit(), kit.live());
        templates = new TemplatesResource(texts, kit.audit(), kit.live());
        gate = new ConsentGate(texts, signed, kit.currentClinic());
    }

    <T> T in(Clinic clinic, Callable<T> endpoint) {
        return kit.as(clinic, TestUser.OWNER, () -> kit.inRequest(endpoint));
    }

    UUID patient(Clinic clinic, String name) {
        UUID id = Ids.next();
        patients.computeIfAbsent(clinic.id(), any -> new ConcurrentHashMap<>())
                .put(id, new PatientName(id, name, false));
        return id;
    }

    static SignatureInput drawn(UUID patient, UUID template, int version, List<List<Double>> strokes) {
        return new SignatureInput(patient, template, version, true, "Ana Lopez", false, false, strokes, null);
    }

    static SignatureInput declined(UUID patient, UUID template, String reason) {
        return new SignatureInput(patient, template, 1, null, null, null, null, null, reason);
    }

    ConsentView sign(Clinic clinic, SignatureInput input) {
        // No transaction around it: the endpoint makes its own.
        return kit.as(clinic, TestUser.OWNER, () -> consents.sign("Tablet/1.0", input));
    }

    ConsentView sign(Clinic clinic, UUID patient, UUID template) {
        return sign(clinic, drawn(patient, template, 1, STROKES));
    }

    TemplateView rewrite(Clinic clinic, UUID template, String body, Integer validDays) {
        String kind = template.equals(notice) ? "notice" : "consent";
        return in(
                clinic,
                () -> templates.change(
                        template, ANY, new TemplateInput(kind, "Rewritten", body, validDays, true, true)));
    }

    byte[] document(Clinic clinic, UUID consent) {
        return in(clinic, () -> (byte[]) consents.document(consent).getEntity());
    }

    /** Template's state for each that is in use. */
    Map<UUID, String> standing(Clinic clinic, UUID patient) {
        Map<UUID, String> states = new HashMap<>();
        in(clinic, () -> consents.ofPatient(patient))
                .standing()
                .forEach(each -> states.put(each.templateId(), each.state()));
        return states;
    }

    int sql(Clinic clinic, String statement) {
        return in(clinic, () -> {
            try (Statement made = kit.dataSource().getConnection().createStatement()) {
                return made.executeUpdate(statement);
            }
        });
    }

    static Problem refusal(Callable<?> call) {
        return catchThrowableOfType(ProblemException.class, call::call).problem();
    }

    /** Field and rule of each error. */
    static List<String> rules(Callable<?> call) {
        return refusal(call).errors().stream()
                .map(error -> error.field() + " " + error.rule())
                .toList();
    }

    @Override
    public Map<UUID, PatientName> names(Collection<UUID> ids) {
        Map<UUID, PatientName> found =
                new HashMap<>(patients.getOrDefault(kit.currentClinic().get().id(), Map.of()));
        found.keySet().retainAll(ids);
        return found;
    }
}
