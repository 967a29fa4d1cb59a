package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.core.web.problems.ProblemDocument;
import com.codecanvas.medspa.core.web.problems.Problems;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Component;

/** Stands in for the API while the database is not there yet or the kernel starts; the API itself ranks higher. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/api/*",
            "osgi.http.whiteboard.servlet.name=medspa-api-starting",
            "service.ranking:Integer=-1000"
        })
public final class StartingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AnswerHeaders.set(response);
        new ProblemDocument(Problems.moduleAway().problem()).write(response);
    }
}
