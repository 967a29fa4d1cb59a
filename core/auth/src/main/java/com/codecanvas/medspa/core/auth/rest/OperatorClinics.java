package com.codecanvas.medspa.core.auth.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.audit.AuditTrail;
import com.codecanvas.medspa.core.auth.OperatorOnly;
import com.codecanvas.medspa.core.auth.password.PasswordRules;
import com.codecanvas.medspa.core.auth.session.SessionPeople;
import com.codecanvas.medspa.core.auth.staff.EmailAddress;
import com.codecanvas.medspa.core.auth.staff.NewStaff;
import com.codecanvas.medspa.core.tenancy.Clinics;
import com.codecanvas.medspa.core.tenancy.Scope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Setting clinics up. Shows nothing of what a clinic has. */
@Component(service = OperatorClinics.class)
@RestResource
@Path("operator/clinics")
@Produces(MediaType.APPLICATION_JSON)
@OperatorOnly
public final class OperatorClinics {

    private static final String ITSELF = "It writes its entry itself, in the clinic that it concerns";

    private final Clinics clinics;
    private final SessionPeople scopes;
    private final UserAdministration users;
    private final AuditTrail audit;

    @Activate
    public OperatorClinics(
            @Reference Clinics clinics,
            @Reference SessionPeople scopes,
            @Reference UserAdministration users,
            @Reference AuditTrail audit) {
        this.clinics = clinics;
        this.scopes = scopes;
        this.users = users;
        this.audit = audit;
    }

    /** A clinic as the operator sees it. */
    public record ClinicLine(UUID id, String name, String timeZone) {}

    /** The first owner; the password is null when it was given. */
    public record FirstAdmin(UUID id, String email, String temporaryPassword) {}

    /** What was set up. */
    public record ClinicCreated(ClinicLine clinic, FirstAdmin admin) {}

    @GET
    @NotAudited(because = "It lists names of clinics, and nothing of what they have")
    public Page<ClinicLine> list() {
        return Page.all(clinics.all().stream().map(OperatorClinics::line).toList());
    }

    @POST
    @Answers(201)
    @NotAudited(because = ITSELF)
    public ClinicCreated create(NewClinic input) {
        Clinic clinic = input.clinic();
        NewStaff owner = new NewStaff(
                input.admin().name(),
                input.admin().email(),
                input.admin().role() == null ? "owner" : input.admin().role(),
                input.admin().password());
        owner.check();
        EmailAddress email = EmailAddress.parse("admin.email", owner.email());
        if (owner.password() != null) {
            PasswordRules.check("admin.password", owner.password(), email.text());
        }
        clinics.create(clinic);
        UserAdministration.Created created =
                add(clinic, owner, new SessionPeople.Act("operator.createClinic", "/operator/clinics"));
        return new ClinicCreated(
                line(clinic),
                new FirstAdmin(created.staff().id(), created.staff().email(), created.temporaryPassword()));
    }

    @POST
    @Path("{id}/users")
    @Answers(201)
    @NotAudited(because = ITSELF)
    public UserView addUser(@PathParam("id") UUID id, NewStaff input) {
        Clinic clinic = clinics.find(id).orElseThrow(() -> Problem.notFound("clinic"));
        UserAdministration.Created created =
                add(clinic, input, new SessionPeople.Act("operator.addUser", "/operator/clinics/{id}/users"));
        return UserView.of(created.staff(), created.temporaryPassword());
    }

    private UserAdministration.Created add(Clinic clinic, NewStaff input, SessionPeople.Act act) {
        return scopes.audited(new Scope(clinic, null), audit, act, () -> users.create(input));
    }

    private static ClinicLine line(Clinic clinic) {
        return new ClinicLine(clinic.id(), clinic.name(), clinic.timeZone().getId());
    }
}
