package com.codecanvas.medspa.core.web.health;

import com.codecanvas.medspa.core.web.json.StrictJson;
import com.codecanvas.medspa.core.web.pipeline.AnswerHeaders;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named checks and what they found, without anything secret. */
final class HealthAnswer {

    private final Map<String, Map<String, Object>> checks = new LinkedHashMap<>();
    private boolean ready = true;

    HealthAnswer check(String name, boolean up, String detail) {
        Map<String, Object> check = new LinkedHashMap<>();
        check.put("status", up ? "up" : "down");
        if (detail != null) {
            check.put("detail", detail);
        }
        checks.put(name, check);
        ready &= up;
        return this;
    }

    void write(HttpServletResponse response) throws IOException {
        AnswerHeaders.set(response);
        response.setStatus(ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        if (!ready) {
            response.setHeader("Retry-After", "1");
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", ready ? "up" : "down");
        if (!checks.isEmpty()) {
            body.put("checks", checks);
        }
        response.getOutputStream().write(StrictJson.MAPPER.writeValueAsBytes(body));
    }
}
