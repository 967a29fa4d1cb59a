package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.tenancy.Actor;
import com.codecanvas.medspa.core.tenancy.Scope;
import com.codecanvas.medspa.core.web.routing.Access;
import com.codecanvas.medspa.core.web.routing.BodyKind;
import com.codecanvas.medspa.core.web.routing.Endpoint;
import com.codecanvas.medspa.core.web.routing.PathTemplate;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A POST as the pipeline sees it. */
record SentPost(Clinic clinic, UUID userId, String key, String body) {

    Scope scope() {
        return new Scope(clinic, new Actor(userId, "Ada", "admin", Set.of(), "127.0.0.1"));
    }

    Call call() {
        Map<Object, Object> attributes = new HashMap<>();
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                SentPost.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> "POST";
                    case "getRequestURI" -> "/api/v1/lasers";
                    case "getHeader" -> arguments[0].equals("Idempotency-Key") ? key : null;
                    case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
                    case "getAttribute" -> attributes.get(arguments[0]);
                    default -> null;
                });
        RequestBody read = new RequestBody(new Bytes(body), RequestBody.MOST_BYTES, true);
        return new Call(endpoint(), new Session(UUID.randomUUID(), scope(), "csrf", Instant.MAX), request, read);
    }

    private static Endpoint endpoint() {
        try {
            return new Endpoint(
                    "lasers",
                    "POST",
                    PathTemplate.parse("lasers"),
                    Object.class.getMethod("toString"),
                    new Access.SignedIn("a test"),
                    "lasers.create",
                    BodyKind.JSON,
                    201,
                    null,
                    false,
                    true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Bytes extends ServletInputStream {
        private final InputStream source;

        Bytes(String text) {
            source = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            return source.read();
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
