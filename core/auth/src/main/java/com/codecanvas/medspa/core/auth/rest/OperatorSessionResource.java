package com.codecanvas.medspa.core.auth.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.OpenEndpoint;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.auth.OperatorOnly;
import com.codecanvas.medspa.core.auth.Operators;
import com.codecanvas.medspa.core.auth.operator.OperatorSession;
import com.codecanvas.medspa.core.auth.operator.OperatorSessions;
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

/** Signing in to the operator's console and out of it. */
@Component(service = OperatorSessionResource.class)
@RestResource
@Path("operator/session")
@Produces(MediaType.APPLICATION_JSON)
@OperatorOnly
public final class OperatorSessionResource {

    private static final String NO_CLINIC = "It concerns the installation and no clinic";

    private final OperatorSessions sessions;

    @Activate
    public OperatorSessionResource(@Reference OperatorSessions sessions) {
        this.sessions = sessions;
    }

    /** What the operator signs in with. */
    public record Token(String token) {}

    @POST
    @OpenEndpoint(because = "Nobody is signed in yet", signedIn = false)
    @NotAudited(because = NO_CLINIC)
    public Response open(Token sent, @Context HttpServletRequest request) {
        String token = sent == null ? null : sent.token();
        new Checks().required(token, "token", "Enter the operator token.").done();
        OperatorSessions.Opened opened = sessions.open(token, request.getRemoteAddr());
        sessions.end(request);
        return Response.ok(opened.session())
                .header("Set-Cookie", cookie(opened.secret(), request))
                .build();
    }

    @GET
    @NotAudited(because = NO_CLINIC)
    public OperatorSession read(@Context HttpServletRequest request) {
        return sessions.find(request)
                .orElseThrow(() -> Problem.of("not-found", 404, "Not found", "This call belongs to no session."));
    }

    @DELETE
    @NotAudited(because = NO_CLINIC)
    public Response close(@Context HttpServletRequest request) {
        sessions.end(request);
        return Response.noContent()
                .header("Set-Cookie", cookie("", request) + "; Max-Age=0")
                .build();
    }

    private static String cookie(String secret, HttpServletRequest request) {
        return Operators.COOKIE + "=" + secret + "; Path=/api/v1/operator; HttpOnly; SameSite=Strict"
                + (request.isSecure() ? "; Secure" : "");
    }
}
