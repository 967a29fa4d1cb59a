package com.codecanvas.medspa.loyalty.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A patient's points; each answer shows what they are afterwards. */
@Component(service = LoyaltyResource.class)
@RestResource
@Path("loyalty/{patientId}")
public final class LoyaltyResource {

    private final LoyaltyDesk desk;
    private final PatientDirectory patients;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public LoyaltyResource(
            @Reference LoyaltyDesk desk,
            @Reference PatientDirectory patients,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.desk = desk;
        this.patients = patients;
        this.audit = audit;
        this.live = live;
    }

    @GET
    @RequiresPermission("loyalty.read")
    public LoyaltyView read(@PathParam("patientId") UUID patientId) {
        known(patientId);
        return desk.view(patientId);
    }

    @POST
    @Path("adjustments")
    @RequiresPermission("loyalty.adjust")
    public LoyaltyView adjust(@PathParam("patientId") UUID patientId, Adjustment adjustment) {
        known(patientId);
        return changed(patientId, desk.adjust(patientId, Adjustment.checked(adjustment)));
    }

    @POST
    @Path("rewards")
    @RequiresPermission("loyalty.redeem")
    public LoyaltyView redeem(@PathParam("patientId") UUID patientId) {
        known(patientId);
        return changed(patientId, desk.redeem(patientId));
    }

    private void known(UUID patientId) {
        if (patients.names(List.of(patientId)).isEmpty()) {
            throw Problem.notFound("patient");
        }
        audit.patient(patientId);
    }

    private LoyaltyView changed(UUID patientId, UUID entry) {
        audit.entity("loyalty-entry", entry);
        live.changed("loyalty", patientId);
        return desk.view(patientId);
    }
}
