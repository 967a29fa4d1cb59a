package com.codecanvas.medspa.consents.gate;

import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.consents.domain.Consent;
import com.codecanvas.medspa.consents.domain.Consents;
import com.codecanvas.medspa.consents.domain.Standing;
import com.codecanvas.medspa.consents.domain.Template;
import com.codecanvas.medspa.consents.domain.Templates;
import com.codecanvas.medspa.consents.templates.ShippedTemplates;
import com.codecanvas.medspa.treatments.api.SessionGate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nobody is treated without the consents that the clinic requires; only the medical director can say otherwise. */
@Component
public final class ConsentGate implements SessionGate {

    private final Templates templates;
    private final Consents consents;
    private final CurrentClinic clinic;

    @Activate
    public ConsentGate(@Reference Templates templates, @Reference Consents consents, @Reference CurrentClinic clinic) {
        this.templates = templates;
        this.consents = consents;
        this.clinic = clinic;
    }

    @Override
    public String moduleId() {
        return "consents";
    }

    @Override
    public List<Obstacle> before(UUID patientId, LocalDate day) {
        return missing(patientId, day, template -> true);
    }

    /** The text on tattoo removal that the module begins with is asked for before no other treatment. */
    @Override
    public List<Obstacle> before(UUID patientId, LocalDate day, String treatment) {
        UUID removal = ShippedTemplates.tattooRemoval(clinic.get().id());
        boolean removes = treatment.equals(TATTOO_REMOVAL);
        return missing(patientId, day, template -> removes || !template.id().equals(removal));
    }

    private List<Obstacle> missing(UUID patientId, LocalDate day, Predicate<Template> applies) {
        Instant end = day.plusDays(1)
                .atStartOfDay(clinic.get().timeZone())
                .toInstant()
                .minusNanos(1000);
        List<Consent> signed = consents.ofPatient(patientId);
        return templates.current().stream()
                .filter(template -> template.required() && template.active())
                .filter(applies)
                .map(template -> Standing.of(template, signed, end))
                .filter(standing -> !standing.stands())
                .map(ConsentGate::obstacle)
                .toList();
    }

    private static Obstacle obstacle(Standing standing) {
        String title = "“" + standing.template().title() + "”";
        String message = switch (standing.state()) {
            case EXPIRED -> title + " has expired. The patient signs it again under Consents.";
            case OUTDATED ->
                title + " has changed since the patient signed it. The patient signs the new text under Consents.";
            case WITHDRAWN -> "The patient has withdrawn " + title + ".";
            default ->
                title + " is not "
                        + (standing.template().kind() == Template.Kind.NOTICE ? "acknowledged" : "signed")
                        + " yet. The patient does so under Consents.";
        };
        return new Obstacle("consent", "consent-" + standing.state().code(), true, message);
    }
}
