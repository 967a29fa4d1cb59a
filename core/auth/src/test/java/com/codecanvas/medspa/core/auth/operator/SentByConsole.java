package com.codecanvas.medspa.core.auth.operator;

import com.codecanvas.medspa.core.auth.Operators;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;

/** A request as the console's browser, or a script with the token, sends it. */
record SentByConsole(String method, String secret, Map<String, String> headers) {

    static HttpServletRequest get(String secret) {
        return new SentByConsole("GET", secret, Map.of()).request();
    }

    static HttpServletRequest post(String secret, String csrfToken) {
        return new SentByConsole("POST", secret, csrfToken == null ? Map.of() : Map.of("X-CSRF-Token", csrfToken))
                .request();
    }

    static HttpServletRequest bearer(String token) {
        return new SentByConsole("POST", null, Map.of("Authorization", "Bearer " + token)).request();
    }

    private HttpServletRequest request() {
        Cookie[] cookies = secret == null ? null : new Cookie[] {new Cookie(Operators.COOKIE, secret)};
        return (HttpServletRequest) Proxy.newProxyInstance(
                SentByConsole.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getHeader" -> headers.get(arguments[0]);
                    case "getCookies" -> cookies;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
