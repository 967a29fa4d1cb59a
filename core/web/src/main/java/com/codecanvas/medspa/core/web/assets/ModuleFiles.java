package com.codecanvas.medspa.core.web.assets;

import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.web.problems.ProblemDocument;
import com.codecanvas.medspa.core.web.problems.Problems;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /modules/<id>/<version>/...}: what is in the {@code ui} folder of an installed module's bundle. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/modules/*",
            "osgi.http.whiteboard.servlet.name=medspa-module-files"
        })
public final class ModuleFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Names that start with a letter or digit leave no way up. */
    private static final Pattern PATH = Pattern.compile(
            "/([a-z0-9-]+)/([A-Za-z0-9.-]+)/((?:[A-Za-z0-9_][\\w.-]*/)*[A-Za-z0-9_][\\w.-]*\\.([a-z0-9]+))");

    private static final String PAGE = "html";

    private static final Map<String, String> TYPES = Map.of(
            PAGE,
            "text/html; charset=utf-8",
            "js",
            "text/javascript; charset=utf-8",
            "css",
            "text/css; charset=utf-8",
            "json",
            "application/json",
            "map",
            "application/json",
            "svg",
            "image/svg+xml",
            "png",
            "image/png",
            "jpg",
            "image/jpeg",
            "webp",
            "image/webp",
            "woff2",
            "font/woff2");

    private final transient AssetVersions versions;
    private final transient ModuleRegistry modules;

    @Activate
    public ModuleFiles(@Reference AssetVersions versions, @Reference ModuleRegistry modules) {
        this.versions = versions;
        this.modules = modules;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher path = PATH.matcher(asked);
        if (!path.matches() || !TYPES.containsKey(path.group(4))) {
            nothing(response);
            return;
        }
        Bundle bundle = versions.bundle(path.group(1), path.group(2)).orElse(null);
        String entry = AssetVersions.FOLDER + "/" + path.group(3);
        URL plain = bundle == null ? null : bundle.getEntry(entry);
        URL zipped = bundle == null ? null : bundle.getEntry(entry + ".gz");
        if (plain == null && zipped == null) {
            nothing(response);
            return;
        }
        response.setContentType(TYPES.get(path.group(4)));
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (path.group(4).equals(PAGE)) {
            FramePolicy.apply(response, hosts(path.group(1)));
        }
        send(plain, zipped, request, response);
    }

    private List<String> hosts(String moduleId) {
        return modules.find(moduleId)
                .map(module -> module.descriptor().grants().hosts())
                .orElse(List.of());
    }

    private static void send(URL plain, URL zipped, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean gzip = zipped != null && (plain == null || accepted != null && accepted.contains("gzip"));
        if (zipped != null) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        try (InputStream in = (gzip ? zipped : plain).openStream()) {
            byte[] bytes = in.readAllBytes();
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }

    private static void nothing(HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        new ProblemDocument(Problems.nothingHere().problem()).write(response);
    }
}
