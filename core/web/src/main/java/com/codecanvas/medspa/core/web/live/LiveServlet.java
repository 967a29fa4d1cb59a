package com.codecanvas.medspa.core.web.live;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.web.pipeline.AnswerHeaders;
import com.codecanvas.medspa.core.web.pipeline.SignIn;
import com.codecanvas.medspa.core.web.problems.ProblemDocument;
import com.codecanvas.medspa.core.web.problems.Problems;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code GET /api/v1/live}: server-sent events for the signed-in user's clinic. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/api/v1/live",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.servlet.name=medspa-live"
        })
public final class LiveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient LiveHub hub;
    private final transient SignIn signIn;

    @Activate
    public LiveServlet(@Reference LiveHub hub, @Reference SignIn signIn) {
        this.hub = hub;
        this.signIn = signIn;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AnswerHeaders.set(response);
        try {
            if (!request.getMethod().equals("GET")) {
                throw Problems.method(List.of("GET"));
            }
            Session session = signIn.require(request);
            response.setContentType("text/event-stream");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("X-Accel-Buffering", "no");
            AsyncContext context = request.startAsync();
            context.setTimeout(0);
            hub.connect(session, context);
        } catch (ProblemException e) {
            new ProblemDocument(e.problem()).write(response);
        }
    }
}
