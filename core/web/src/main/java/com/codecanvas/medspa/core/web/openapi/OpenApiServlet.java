package com.codecanvas.medspa.core.web.openapi;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.auth.Operators;
import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.web.json.StrictJson;
import com.codecanvas.medspa.core.web.pipeline.AnswerHeaders;
import com.codecanvas.medspa.core.web.pipeline.Resources;
import com.codecanvas.medspa.core.web.pipeline.SignIn;
import com.codecanvas.medspa.core.web.problems.ProblemDocument;
import com.codecanvas.medspa.core.web.problems.Problems;
import com.codecanvas.medspa.core.web.routing.Endpoint;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code GET /api/v1/openapi.json}: to the operator all endpoints, to a signed-in user those of the clinic's modules. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/api/v1/openapi.json",
            "osgi.http.whiteboard.servlet.name=medspa-openapi"
        })
public final class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Resources resources;
    private final transient ModuleRegistry modules;
    private final transient SignIn signIn;
    private final transient Operators operators;

    @Activate
    public OpenApiServlet(
            @Reference Resources resources,
            @Reference ModuleRegistry modules,
            @Reference SignIn signIn,
            @Reference Operators operators) {
        this.resources = resources;
        this.modules = modules;
        this.signIn = signIn;
        this.operators = operators;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AnswerHeaders.set(response);
        try {
            if (!request.getMethod().equals("GET")) {
                throw Problems.method(List.of("GET"));
            }
            byte[] body = StrictJson.MAPPER.writeValueAsBytes(new OpenApiDocument(visible(request)).json());
            response.setContentType("application/json");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } catch (ProblemException e) {
            new ProblemDocument(e.problem()).write(response);
        }
    }

    private List<Endpoint> visible(HttpServletRequest request) {
        if (operators.sentToken(request)) {
            return resources.endpoints();
        }
        Session session = signIn.find(request).orElseThrow(Problems::unauthenticated);
        UUID clinicId = session.scope().clinic().id();
        return resources.endpoints().stream()
                .filter(endpoint -> modules.enabled(clinicId, endpoint.moduleId()))
                .toList();
    }
}
