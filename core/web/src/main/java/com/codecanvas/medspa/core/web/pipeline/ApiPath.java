package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.core.web.routing.Endpoint;
import jakarta.servlet.http.HttpServletRequest;

/** Where the API lives. */
public final class ApiPath {

    public static final String ROOT = "/api/v1";
    private static final String PREFIX = ROOT + "/";

    private ApiPath() {}

    public static String of(Endpoint endpoint) {
        return PREFIX + endpoint.path();
    }

    /** The request's segments below the root, as sent; null when it is not below it. */
    static String[] segments(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!path.startsWith(PREFIX) || path.indexOf(';') >= 0) {
            return null;
        }
        return path.substring(PREFIX.length()).split("/", -1);
    }
}
