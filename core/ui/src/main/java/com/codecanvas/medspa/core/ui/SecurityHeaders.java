package com.codecanvas.medspa.core.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the browser may do with the shell: nothing that does not come from here. */
final class SecurityHeaders {

    private static final Pattern IMPORT_MAP_HASH =
            Pattern.compile("\"importMapHash\"\\s*:\\s*\"(sha256-[A-Za-z0-9+/=]+)\"");

    private final String policy;

    /** Takes the hash of the page's import map, the only inline script, from the build's manifest. */
    SecurityHeaders(String buildManifest) {
        Matcher hash = IMPORT_MAP_HASH.matcher(buildManifest);
        if (!hash.find()) {
            throw new IllegalStateException("The build's manifest names no import map hash");
        }
        policy = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' '" + hash.group(1) + "'",
                "style-src 'self'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "worker-src 'self'",
                // Modules' own pages, each with a policy of its own.
                "frame-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "object-src 'none'");
    }

    void page(HttpServletResponse response) {
        asset(response);
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("X-Frame-Options", "DENY");
    }

    void asset(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
