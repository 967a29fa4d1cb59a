package com.codecanvas.medspa.core.web.assets;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page of a module's own may load, which the application shows in a frame: what is in the module's bundle, and what comes from the hosts that its clinics' admins agreed to. The
 * application itself loads nothing from anywhere else, so that a payment provider's script is there only while somebody pays.
 */
final class FramePolicy {

    private FramePolicy() {}

    /** @param hosts names without a scheme, from the module's grants */
    static void apply(HttpServletResponse response, List<String> hosts) {
        String theirs = hosts.stream().map(host -> " https://" + host).collect(Collectors.joining());
        String remote = theirs.isEmpty() ? " 'none'" : theirs;
        response.setHeader(
                "Content-Security-Policy",
                String.join(
                        "; ",
                        "default-src 'none'",
                        "script-src 'self'" + theirs,
                        // Card fields place themselves by styles of their own.
                        "style-src 'self' 'unsafe-inline'" + theirs,
                        "img-src 'self' data:" + theirs,
                        "font-src 'self'" + theirs,
                        // Not 'self': whoever else's script runs here does not ask for patients.
                        "connect-src" + remote,
                        "frame-src" + remote,
                        "form-action 'none'",
                        "base-uri 'none'",
                        "object-src 'none'",
                        "frame-ancestors 'self'"));
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
