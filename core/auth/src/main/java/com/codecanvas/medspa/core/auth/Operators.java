package com.codecanvas.medspa.core.auth;

import jakarta.servlet.http.HttpServletRequest;

/** Tells whoever runs the installation from everybody else: by the operator token, or by a session that was opened with it, found by the cookie {@value #COOKIE}. */
public interface Operators {

    String COOKIE = "medspa_operator";

    /** Whether the request carries the operator token as a bearer token. */
    boolean sentToken(HttpServletRequest request);

    /** @throws com.codecanvas.medspa.api.web.ProblemException 401 without token and session, 403 without the session's CSRF token on unsafe methods */
    void require(HttpServletRequest request);
}
