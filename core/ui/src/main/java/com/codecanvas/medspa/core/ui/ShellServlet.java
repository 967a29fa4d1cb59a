package com.codecanvas.medspa.core.ui;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Answers every address of the application with the same page, those of the operator's console with that one, and the
 * assets of both for ever.
 */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/",
            "osgi.http.whiteboard.servlet.pattern=/assets/*",
            "osgi.http.whiteboard.servlet.name=medspa-shell"
        })
public final class ShellServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ASSETS = "/assets/";

    private final transient ShellFiles files = new ShellFiles();
    private final transient ShellFile page;
    private final transient ShellFile operatorPage;
    private final transient SecurityHeaders headers;

    /** Fails when the bundle was built without its front end. */
    @Activate
    public ShellServlet() {
        page = files.required("index.html");
        operatorPage = files.required("operator.html");
        headers = new SecurityHeaders(new String(files.required("manifest.json").bytes(), StandardCharsets.UTF_8));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(ASSETS)) {
            asset(path.substring(ASSETS.length()), request, response);
        } else if (ClientRoutes.owns(path)) {
            headers.page(response);
            response.setHeader("Cache-Control", "no-cache");
            write(ClientRoutes.operates(path) ? operatorPage : page, request, response);
        } else {
            missing(response);
        }
    }

    private void asset(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ShellFile file = files.asset(name).orElse(null);
        if (file == null) {
            missing(response);
            return;
        }
        headers.asset(response);
        // The name holds a hash of the contents; only the icon of the tab keeps its name.
        boolean forEver = !name.startsWith("favicon");
        response.setHeader("Cache-Control", forEver ? "public, max-age=31536000, immutable" : "public, max-age=86400");
        write(file, request, response);
    }

    private void missing(HttpServletResponse response) throws IOException {
        headers.asset(response);
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("application/problem+json");
        response.getWriter()
                .write(
                        "{\"type\":\"urn:medspa:problem:not-found\",\"title\":\"This could not be found\",\"status\":404}");
    }

    private static void write(ShellFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean compressed = file.gzip() && accepted != null && accepted.contains("gzip");
        byte[] bytes = file.gzip() && !compressed ? ShellFiles.plain(file) : file.bytes();
        response.setContentType(file.contentType());
        if (file.gzip()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
