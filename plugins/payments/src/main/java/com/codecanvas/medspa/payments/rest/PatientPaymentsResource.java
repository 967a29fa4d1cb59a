package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.AttemptKind;
import com.codecanvas.medspa.payments.domain.Attempts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a patient paid, declined attempts among it. */
@Component(service = PatientPaymentsResource.class)
@RestResource
@Path("payments")
@RequiresPermission("payments.read")
public final class PatientPaymentsResource {

    private final Attempts attempts;
    private final InvoiceViews patients;

    @Activate
    public PatientPaymentsResource(@Reference Attempts attempts, @Reference InvoiceViews patients) {
        this.attempts = attempts;
        this.patients = patients;
    }

    /** Each payment with its refunds, the oldest first. */
    @GET
    public Page<AttemptView> list(@QueryParam("patientId") UUID patientId) {
        patients.known(patientId);
        List<Attempt> all = attempts.ofPatient(patientId);
        return Page.all(all.stream()
                .filter(attempt -> attempt.kind() == AttemptKind.CHARGE)
                .map(attempt -> AttemptView.of(attempt, all))
                .toList());
    }
}
