package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.payments.domain.Line;
import com.codecanvas.medspa.scheduling.api.AppointmentBook;
import com.codecanvas.medspa.scheduling.api.BookedAppointment;
import com.codecanvas.medspa.scheduling.api.ServiceBook;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes sure that what a request refers to exists in this clinic. Null refers to nothing. */
@Component(service = References.class)
public final class References {

    private final AppointmentBook appointments;
    private final ServiceBook services;

    @Activate
    public References(@Reference AppointmentBook appointments, @Reference ServiceBook services) {
        this.appointments = appointments;
        this.services = services;
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 404 when the patient has no such appointment */
    public void appointment(UUID id, UUID patientId) {
        if (id == null) {
            return;
        }
        BookedAppointment found = appointments.find(List.of(id)).get(id);
        if (found == null || !found.patientId().equals(patientId)) {
            throw Problem.notFound("appointment of this patient");
        }
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 404 when the clinic has no such service */
    public void service(UUID id) {
        if (id != null && services.names(List.of(id)).isEmpty()) {
            throw Problem.notFound("service");
        }
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 that names the lines of services that the clinic does not have */
    public void services(List<Line> lines) {
        Set<UUID> asked =
                lines.stream().map(Line::serviceId).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<UUID> known = services.names(asked).keySet();
        Checks checks = new Checks();
        for (int i = 0; i < lines.size(); i++) {
            UUID id = lines.get(i).serviceId();
            checks.that(
                    id == null || known.contains(id),
                    "lines[" + i + "].serviceId",
                    "unknown",
                    "The clinic has no such service.");
        }
        checks.done();
    }
}
