package com.codecanvas.medspa.core.auth.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.OpenEndpoint;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.auth.session.StaffSessions;
import com.codecanvas.medspa.core.auth.signin.SignIn;
import com.codecanvas.medspa.core.auth.staff.EmailAddress;
import com.codecanvas.medspa.core.auth.staff.Staff;
import com.codecanvas.medspa.core.auth.staff.StaffTable;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signing in and out. */
@Component(service = SessionResource.class)
@RestResource
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@OpenEndpoint(because = "It concerns the caller's own session alone")
public final class SessionResource {

    private final KernelDatabase database;
    private final StaffSessions sessions;
    private final SignIn signIn;
    private final OwnPassword passwords;

    @Activate
    public SessionResource(
            @Reference KernelDatabase database,
            @Reference StaffSessions sessions,
            @Reference SignIn signIn,
            @Reference OwnPassword passwords) {
        this.database = database;
        this.sessions = sessions;
        this.signIn = signIn;
        this.passwords = passwords;
    }

    /** What one signs in with. */
    public record Credentials(String email, String password) {}

    /** The current password and the one to have from now on. */
    public record PasswordChange(String current, String next) {}

    @POST
    @OpenEndpoint(because = "Nobody is signed in yet", signedIn = false)
    @NotAudited(because = "It writes its entry itself, in the clinic that the sign-in leads to")
    public Response open(Credentials credentials, @Context HttpServletRequest request) {
        new Checks()
                .required(credentials.email(), "email", "Enter your e-mail address.")
                .required(credentials.password(), "password", "Enter your password.")
                .done();
        StaffSessions.Opened opened = signIn.open(
                EmailAddress.parse("email", credentials.email()), credentials.password(), request.getRemoteAddr());
        SessionCookie.of(request)
                .flatMap(before -> sessions.find(before, request.getRemoteAddr()))
                .ifPresent(sessions::replaced);
        Session session = opened.session();
        Staff staff = signIn.staff(session);
        return Response.ok(SessionView.of(session, staff))
                .header("Set-Cookie", SessionCookie.set(opened.secret(), request.isSecure()))
                .build();
    }

    @GET
    @NotAudited(because = "It shows the caller their own name and permissions")
    public SessionView read(@Context HttpServletRequest request) {
        Session session = current(request);
        return SessionView.of(session, staff(session));
    }

    @DELETE
    public Response close(@Context HttpServletRequest request) {
        sessions.end(current(request));
        return Response.noContent()
                .header("Set-Cookie", SessionCookie.set("", request.isSecure()) + "; Max-Age=0")
                .build();
    }

    /** The comparison takes its time, so it comes before the transaction: nothing waits for a connection that this one holds. */
    @POST
    @Path("password")
    @TransactionPerCall
    @NotAudited(because = "It writes its entry itself, together with the new password")
    public void changePassword(PasswordChange change, @Context HttpServletRequest request) {
        Session session = current(request);
        new Checks()
                .required(change.current(), "current", "Enter your current password.")
                .required(change.next(), "next", "Enter the new password.")
                .done();
        passwords.change(session, change.current(), change.next());
    }

    private Session current(HttpServletRequest request) {
        return SessionCookie.of(request)
                .flatMap(secret -> sessions.find(secret, request.getRemoteAddr()))
                .orElseThrow(() -> Problem.of("unauthenticated", 401, "Not signed in", "Sign in to go on."));
    }

    private Staff staff(Session session) {
        return database.inClinic(connection ->
                        StaffTable.find(connection, session.scope().actor().userId()))
                .orElseThrow(() -> Problem.notFound("user"));
    }
}
