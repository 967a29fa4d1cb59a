package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.patients.domain.ClinicPlace;
import com.codecanvas.medspa.patients.domain.Patient;
import com.codecanvas.medspa.patients.domain.PatientBook;
import com.codecanvas.medspa.patients.domain.PatientDetails;
import com.codecanvas.medspa.patients.domain.PatientRules;
import com.codecanvas.medspa.patients.domain.PatientStatus;
import com.codecanvas.medspa.patients.domain.StatusFilter;
import com.codecanvas.medspa.patients.domain.search.PatientSearch;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Patient records. */
@Component(service = PatientsResource.class)
@RestResource
@Path("patients")
@RequiresPermission("patients.read")
public final class PatientsResource {

    private final PatientBook book;
    private final PatientSearch search;
    private final PatientWatch watch;
    private final CurrentClinic clinic;
    private final OwnRecentPatients recent;

    @Activate
    public PatientsResource(
            @Reference PatientBook book,
            @Reference PatientSearch search,
            @Reference PatientWatch watch,
            @Reference CurrentClinic clinic,
            @Reference OwnRecentPatients recent) {
        this.book = book;
        this.search = search;
        this.watch = watch;
        this.clinic = clinic;
        this.recent = recent;
    }

    @GET
    public PatientPage list(
            @QueryParam("q") String q,
            @QueryParam("ids") String ids,
            @QueryParam("status") String status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        PatientListing listing = new PatientListing(book, search, place());
        if (ids != null && !ids.isBlank()) {
            return watch.seen(listing.withIds(ids));
        }
        StatusFilter filter = StatusFilter.parse(status);
        Slice slice = Slice.of(cursor, limit);
        return watch.seen(
                q == null || q.isBlank() ? listing.latest(filter, slice) : listing.matching(q, filter, slice));
    }

    @POST
    @Answers(201)
    @RequiresPermission("patients.write")
    public PatientBody create(PatientInput input) {
        return body(watch.became("created", book.create(details(input))));
    }

    @GET
    @Path("recent")
    public PatientPage recent() {
        return watch.seen(new PatientListing(book, search, place()).of(recent.list()));
    }

    /** The signed-in user opened this patient. */
    @PUT
    @Path("{id}/recent")
    public void open(@PathParam("id") UUID id) {
        watch.seen(patient(id).id());
        recent.opened(id);
    }

    @GET
    @Path("{id}")
    public PatientBody read(@PathParam("id") UUID id) {
        Patient patient = patient(id);
        watch.seen(id);
        return body(patient);
    }

    @PUT
    @Path("{id}")
    @RequiresPermission("patients.write")
    public PatientBody update(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, PatientInput input) {
        Patient seen = patient(id, ifMatch);
        return body(watch.became("changed", book.change(seen, details(input))));
    }

    @POST
    @Path("{id}/archive")
    @RequiresPermission("patients.write")
    public PatientBody archive(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return mark(patient(id, ifMatch), PatientStatus.ARCHIVED);
    }

    @POST
    @Path("{id}/restore")
    @RequiresPermission("patients.write")
    public PatientBody restore(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return mark(patient(id, ifMatch), PatientStatus.ACTIVE);
    }

    private PatientBody mark(Patient seen, PatientStatus status) {
        if (seen.status() == status) {
            return body(watch.unchanged(seen));
        }
        String what = status == PatientStatus.ARCHIVED ? "archived" : "restored";
        return body(watch.became(what, book.mark(seen, status)));
    }

    private Patient patient(UUID id, IfMatch ifMatch) {
        Patient patient = patient(id);
        IfMatch.check(ifMatch, patient.version());
        return patient;
    }

    private Patient patient(UUID id) {
        return book.find(id).orElseThrow(() -> Problem.notFound("patient"));
    }

    private PatientDetails details(PatientInput input) {
        if (input == null) {
            throw Problem.malformed("The request needs a patient as its body.", null);
        }
        PatientRules.Outcome outcome = PatientRules.check(input.draft(), place());
        if (!outcome.errors().isEmpty()) {
            throw Problem.invalid(outcome.errors());
        }
        return outcome.details();
    }

    private PatientBody body(Patient patient) {
        return PatientBody.of(patient, place().today());
    }

    private ClinicPlace place() {
        return ClinicPlace.of(clinic.get(), Clock.systemUTC());
    }
}
