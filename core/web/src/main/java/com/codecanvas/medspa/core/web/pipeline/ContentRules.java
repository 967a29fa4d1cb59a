package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.core.web.problems.Problems;
import com.codecanvas.medspa.core.web.routing.BodyKind;
import com.codecanvas.medspa.core.web.routing.Endpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** What a request may send and ask for, checked by its headers alone. */
final class ContentRules {

    private ContentRules() {}

    static void check(Endpoint endpoint, HttpServletRequest request) {
        if (endpoint.body() == BodyKind.JSON && hasBody(request) && !json(request.getContentType())) {
            throw Problems.mediaType();
        }
        if (endpoint.body() != BodyKind.STREAM && request.getContentLengthLong() > RequestBody.MOST_BYTES) {
            throw RequestBody.tooLarge();
        }
        if (endpoint.producesJson() && !acceptsJson(request.getHeader("Accept"))) {
            throw Problems.notAcceptable();
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean json(String contentType) {
        if (contentType == null) {
            return false;
        }
        int end = contentType.indexOf(';');
        String type =
                (end < 0 ? contentType : contentType.substring(0, end)).trim().toLowerCase(Locale.ROOT);
        return type.equals("application/json") || type.startsWith("application/") && type.endsWith("+json");
    }

    private static boolean acceptsJson(String accept) {
        return accept == null
                || accept.isBlank()
                || accept.contains("*/*")
                || accept.contains("application/*")
                || accept.contains("json");
    }
}
