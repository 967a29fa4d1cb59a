package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.core.web.json.StrictJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A successful answer, written out: what a repeat with the same key gets again. */
record Answer(int status, String etag, String location, byte[] body) {

    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    static Answer of(Call call, Object result) {
        if (result == null) {
            return new Answer(NO_CONTENT, null, null, null);
        }
        int status = call.endpoint().status();
        String etag = null;
        String location = null;
        if (result instanceof Versioned versioned) {
            etag = '"' + Long.toString(versioned.version()) + '"';
            location = status == CREATED ? call.request().getRequestURI() + "/" + versioned.id() : null;
        }
        try {
            return new Answer(status, etag, location, StrictJson.MAPPER.writeValueAsBytes(result));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer of " + call.endpoint().describe() + " cannot be written", e);
        }
    }

    Response response(boolean replayed) {
        Response.ResponseBuilder response = Response.status(status);
        if (body != null) {
            response.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
        }
        if (etag != null) {
            response.header("ETag", etag);
        }
        if (location != null) {
            response.header("Location", location);
        }
        if (replayed) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }
}
