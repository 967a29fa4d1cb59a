package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.web.Problem;

/** Bodies of requests. */
final class Bodies {

    private Bodies() {}

    /** @throws com.codecanvas.medspa.api.web.ProblemException 400 when nothing was sent */
    static <T> T needed(T body) {
        if (body == null) {
            throw Problem.malformed("Send the fields as a JSON object.", null);
        }
        return body;
    }
}
