package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.auth.Sessions;
import com.codecanvas.medspa.core.web.problems.Problems;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the session of a request, and refuses what another page made the browser send. */
@Component(service = SignIn.class)
public final class SignIn {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String CSRF_HEADER = "X-CSRF-Token";

    private final Sessions sessions;

    @Activate
    public SignIn(@Reference Sessions sessions) {
        this.sessions = sessions;
    }

    public Optional<Session> find(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(Sessions.COOKIE)) {
                return sessions.find(cookie.getValue(), request.getRemoteAddr());
            }
        }
        return Optional.empty();
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 401 without a session, 403 without its CSRF token on unsafe methods */
    public Session require(HttpServletRequest request) {
        Session session = find(request).orElseThrow(Problems::unauthenticated);
        if (!SAFE.contains(request.getMethod()) && !sentToken(request, session)) {
            throw Problems.csrf();
        }
        return session;
    }

    private static boolean sentToken(HttpServletRequest request, Session session) {
        String sent = request.getHeader(CSRF_HEADER);
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8),
                        session.csrfToken().getBytes(StandardCharsets.UTF_8));
    }
}
