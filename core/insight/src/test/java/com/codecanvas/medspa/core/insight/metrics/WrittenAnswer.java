package com.codecanvas.medspa.core.insight.metrics;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a servlet answered. */
final class WrittenAnswer {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, String> headers = new HashMap<>();
    private int status = 200;

    static HttpServletRequest request(String authorization) {
        return proxy(
                HttpServletRequest.class,
                (method, arguments) ->
                        method.equals("getHeader") && arguments[0].equals("Authorization") ? authorization : null);
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (method, arguments) -> switch (method) {
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
            case "setStatus" -> status = (int) arguments[0];
            case "getOutputStream" -> new Bytes();
            default -> null;
        });
    }

    int status() {
        return status;
    }

    String header(String name) {
        return headers.get(name);
    }

    String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object said = answer.to(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : said;
                }));
    }

    private final class Bytes extends ServletOutputStream {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int b) {
            body.write(b);
        }
    }
}
