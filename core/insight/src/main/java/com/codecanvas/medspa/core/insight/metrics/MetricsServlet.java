package com.codecanvas.medspa.core.insight.metrics;

import com.codecanvas.medspa.core.auth.Operators;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code GET /metrics} in the Prometheus text format, for the operator or the holder of the scrape token. */
@Component(
        service = Servlet.class,
        property = {"osgi.http.whiteboard.servlet.pattern=/metrics", "osgi.http.whiteboard.servlet.name=medspa-metrics"
        })
public final class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PrometheusTextFormatWriter writer =
            PrometheusTextFormatWriter.builder().build();
    private final transient Operators operators;
    private final transient ScrapeToken scrapeToken;
    private final transient PrometheusRegistry registry = new PrometheusRegistry();

    @Activate
    public MetricsServlet(
            @Reference Operators operators,
            @Reference ScrapeToken scrapeToken,
            @Reference RequestMetrics requests,
            @Reference ModuleMetrics modules,
            @Reference NodeMetrics node) {
        this.operators = operators;
        this.scrapeToken = scrapeToken;
        requests.register(registry);
        modules.register(registry);
        node.register(registry);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!scrapeToken.sentBy(request) && !operators.sentToken(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType(writer.getContentType());
        writer.write(response.getOutputStream(), registry.scrape());
    }
}
