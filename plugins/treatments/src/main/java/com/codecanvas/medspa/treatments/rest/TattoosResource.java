package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.Tattoos;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tattoos of patients, and what to expect of their removal. */
@Component(service = TattoosResource.class)
@RestResource
@Path("tattoos")
@RequiresPermission("treatments.read")
public final class TattoosResource {

    private static final int LATEST = 50;

    private final Tattoos tattoos;
    private final Predictions predictions;
    private final PatientDirectory patients;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public TattoosResource(
            @Reference Tattoos tattoos,
            @Reference Predictions predictions,
            @Reference PatientDirectory patients,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.tattoos = tattoos;
        this.predictions = predictions;
        this.patients = patients;
        this.audit = audit;
        this.live = live;
    }

    /** Of one patient, or the {@value #LATEST} of the clinic that were recorded last. */
    @GET
    public Page<TattooView> list(@QueryParam("patientId") UUID patientId) {
        if (patientId == null) {
            List<Tattoo> latest = tattoos.latest(LATEST);
            latest.forEach(tattoo -> audit.patient(tattoo.patientId()));
            return Page.all(latest.stream().map(TattooView::of).toList());
        }
        known(patientId);
        return Page.all(
                tattoos.ofPatient(patientId).stream().map(TattooView::of).toList());
    }

    @POST
    @Answers(201)
    @RequiresPermission("treatments.write")
    public TattooView add(TattooInput input) {
        known(Form.needed(input).patientId());
        return changed(tattoos.add(input.patientId(), input.checked()));
    }

    @GET
    @Path("{id}")
    public TattooView read(@PathParam("id") UUID id) {
        return TattooView.of(found(id));
    }

    @PUT
    @Path("{id}")
    @RequiresPermission("treatments.write")
    public TattooView change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, TattooInput input) {
        return changed(tattoos.change(id, current -> {
                    IfMatch.check(seen, current.version());
                    stays(current, Form.needed(input));
                    return current.with(input.checked(), input.checkedStatus(current.status()));
                })
                .orElseThrow(() -> Problem.notFound("tattoo")));
    }

    @GET
    @Path("{id}/prediction")
    public PredictionView prediction(@PathParam("id") UUID id) {
        return predictions.of(found(id));
    }

    private void known(UUID patientId) {
        if (patientId == null) {
            throw Problem.invalid("patientId", "required", "Say whose tattoo it is.");
        }
        if (patients.names(List.of(patientId)).isEmpty()) {
            throw Problem.notFound("patient");
        }
        audit.patient(patientId);
    }

    private static void stays(Tattoo current, TattooInput input) {
        if (input.patientId() != null && !input.patientId().equals(current.patientId())) {
            throw Problem.invalid("patientId", "fixed", "A tattoo stays with its patient.");
        }
    }

    private Tattoo found(UUID id) {
        Tattoo tattoo = tattoos.find(id).orElseThrow(() -> Problem.notFound("tattoo"));
        audit.patient(tattoo.patientId());
        audit.entity("tattoo", id);
        return tattoo;
    }

    private TattooView changed(Tattoo tattoo) {
        audit.patient(tattoo.patientId());
        audit.entity("tattoo", tattoo.id());
        live.changed("tattoos", tattoo.id());
        return TattooView.of(tattoo);
    }
}
