package com.codecanvas.medspa.core.auth.rest;

import com.codecanvas.medspa.core.auth.Sessions;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** The cookie that holds a session's secret. Read by the servlet container, which takes a broken cookie header for none. */
final class SessionCookie {

    private SessionCookie() {}

    static Optional<String> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(Sessions.COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static String set(String secret, boolean https) {
        return Sessions.COOKIE + "=" + secret + "; Path=/; HttpOnly; SameSite=Strict" + (https ? "; Secure" : "");
    }
}
