package com.codecanvas.medspa.core.web.problems;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.web.json.StrictJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A problem as it goes over the wire (RFC 9457). */
public record ProblemDocument(Problem problem) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String RETRY_AFTER = "retryAfter";
    private static final int SOON = 2;

    public byte[] bytes() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "urn:medspa:problem:" + problem.code());
        document.put("title", problem.title());
        document.put("status", problem.status());
        document.put("detail", problem.detail());
        if (!problem.errors().isEmpty()) {
            document.put("errors", problem.errors());
        }
        problem.more().forEach((name, value) -> {
            if (!name.equals(RETRY_AFTER)) {
                document.putIfAbsent(name, value);
            }
        });
        try {
            return StrictJson.MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem document cannot be written", e);
        }
    }

    /** Seconds for the Retry-After header, or null. */
    public Object retryAfter() {
        Object told = problem.more().get(RETRY_AFTER);
        return told == null && problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE ? SOON : told;
    }

    public void write(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        if (retryAfter() != null) {
            response.setHeader("Retry-After", retryAfter().toString());
        }
        if (problem.more().get("allow") != null) {
            response.setHeader("Allow", problem.more().get("allow").toString());
        }
        byte[] body = bytes();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
