package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.core.audit.AuditTrail;
import com.codecanvas.medspa.core.auth.Operators;
import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.web.problems.Problems;
import com.codecanvas.medspa.core.web.problems.UnexpectedErrors;
import com.codecanvas.medspa.core.web.routing.Access;
import com.codecanvas.medspa.core.web.routing.BodyKind;
import com.codecanvas.medspa.core.web.routing.Endpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides by headers alone whether a request is let in; the body has not been read yet. */
@Component(service = Admission.class)
public final class Admission {

    private final SignIn signIn;
    private final Operators operators;
    private final ModuleRegistry modules;
    private final ClinicScopes scopes;
    private final AuditTrail trail;

    @Activate
    public Admission(
            @Reference SignIn signIn,
            @Reference Operators operators,
            @Reference ModuleRegistry modules,
            @Reference ClinicScopes scopes,
            @Reference AuditTrail trail) {
        this.signIn = signIn;
        this.operators = operators;
        this.modules = modules;
        this.scopes = scopes;
        this.trail = trail;
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException saying why not */
    public Call admit(Endpoint endpoint, HttpServletRequest request) throws IOException {
        Session session = identify(endpoint, request);
        if (session != null) {
            if (!modules.enabled(session.scope().clinic().id(), endpoint.moduleId())) {
                throw Problems.nothingHere();
            }
            authorise(endpoint, session);
        }
        ContentRules.check(endpoint, request);
        Call call = withBody(endpoint, session, request);
        call.keep();
        return call;
    }

    private Session identify(Endpoint endpoint, HttpServletRequest request) {
        if (endpoint.access() instanceof Access.Anybody) {
            return null;
        }
        if (endpoint.access() instanceof Access.Operator) {
            operators.require(request);
            return null;
        }
        return signIn.require(request);
    }

    private void authorise(Endpoint endpoint, Session session) {
        if (!(endpoint.access() instanceof Access.Permission permission)
                || session.scope().actor().permissions().contains(permission.id())) {
            return;
        }
        try {
            scopes.call(session.scope(), () -> {
                trail.begin(endpoint.moduleId(), endpoint.action(), endpoint.httpMethod(), ApiPath.of(endpoint));
                trail.fail("denied", "forbidden");
                return null;
            });
        } catch (Exception e) {
            throw new com.codecanvas.medspa.api.web.ProblemException(
                    UnexpectedErrors.problem(e, endpoint.describe()), e);
        }
        throw Problems.noPermission();
    }

    private static Call withBody(Endpoint endpoint, Session session, HttpServletRequest request) throws IOException {
        if (endpoint.body() == BodyKind.NONE && !Idempotency.asked(request)) {
            return new Call(endpoint, session, request, null);
        }
        long limit = endpoint.body() == BodyKind.STREAM ? Long.MAX_VALUE : RequestBody.MOST_BYTES;
        RequestBody body = new RequestBody(request.getInputStream(), limit, Idempotency.asked(request));
        return new Call(endpoint, session, new BodiedRequest(request, body), body);
    }
}
