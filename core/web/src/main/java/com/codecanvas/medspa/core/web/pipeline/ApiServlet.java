package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.modules.InstalledModule.Status;
import com.codecanvas.medspa.core.modules.ModuleCall;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.web.problems.ProblemDocument;
import com.codecanvas.medspa.core.web.problems.Problems;
import com.codecanvas.medspa.core.web.problems.UnexpectedErrors;
import com.codecanvas.medspa.core.web.routing.Route;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The door of the API: finds the endpoint, decides whether the call is let in, and hands it to the REST engine in its clinic's scope. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/api/*",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.servlet.name=medspa-api"
        })
public final class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Resources resources;
    private final transient Admission admission;
    private final transient ModuleRegistry modules;
    private final transient ClinicScopes scopes;
    private final transient Watch watch;
    private final transient Patience patience = new Patience();

    @Activate
    public ApiServlet(
            @Reference Resources resources,
            @Reference Admission admission,
            @Reference ModuleRegistry modules,
            @Reference ClinicScopes scopes,
            @Reference Watch watch) {
        this.resources = resources;
        this.admission = admission;
        this.modules = modules;
        this.scopes = scopes;
        this.watch = watch;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AnswerHeaders.set(response);
        long start = System.nanoTime();
        Route<ServedResource> route = null;
        try {
            do {
                route = route(request);
                if (entered(route, admission.admit(route.endpoint(), request), response)) {
                    return;
                }
            } while (!broken(route) && patience.waited(route.endpoint().moduleId(), start));
            throw broken(route) ? Problems.nothingHere() : Problems.moduleAway();
        } catch (ProblemException e) {
            new ProblemDocument(e.problem()).write(response);
        } catch (Exception e) {
            new ProblemDocument(UnexpectedErrors.problem(e, "The request")).write(response);
        } finally {
            String module = route == null ? null : route.endpoint().moduleId();
            watch.answered(module, response, System.nanoTime() - start);
        }
    }

    private Route<ServedResource> route(HttpServletRequest request) {
        String[] path = ApiPath.segments(request);
        if (path == null) {
            throw Problems.nothingHere();
        }
        Route<ServedResource> route = resources.routes().find(request.getMethod(), path);
        if (route == null) {
            Collection<String> allowed = resources.routes().allowed(path);
            throw allowed.isEmpty() ? Problems.nothingHere() : Problems.method(allowed);
        }
        if (route.target().uninstalled()) {
            throw Problems.nothingHere();
        }
        return route;
    }

    /** False when the module or this resource of it is away; nothing has been read or written then. */
    private boolean entered(Route<ServedResource> route, Call call, HttpServletResponse response) throws Exception {
        ModuleCall inside = modules.enter(route.endpoint().moduleId());
        if (inside == null) {
            return false;
        }
        try (inside) {
            if (!route.target().enter()) {
                return false;
            }
            patience.there(route.endpoint().moduleId());
            try {
                watch.over(call, response, () -> handle(route.target(), call, response));
                return true;
            } finally {
                route.target().leave();
            }
        }
    }

    /** A module that will not come back by itself is as if it were not there. */
    private boolean broken(Route<ServedResource> route) {
        return modules.find(route.endpoint().moduleId())
                .filter(module -> module.status() == Status.REFUSED || module.status() == Status.FAILED)
                .isPresent();
    }

    private void handle(ServedResource resource, Call call, HttpServletResponse response) throws Exception {
        if (call.session() == null) {
            resource.handle(getServletConfig(), call.request(), response);
            return;
        }
        scopes.call(call.session().scope(), () -> {
            resource.handle(getServletConfig(), call.request(), response);
            return null;
        });
    }
}
