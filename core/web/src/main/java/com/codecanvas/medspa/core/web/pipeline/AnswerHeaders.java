package com.codecanvas.medspa.core.web.pipeline;

import jakarta.servlet.http.HttpServletResponse;

/** Headers of every answer of the API: kept by nobody, and nothing a browser would run. */
public final class AnswerHeaders {

    private AnswerHeaders() {}

    public static void set(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
