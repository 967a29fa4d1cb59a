package com.codecanvas.medspa.core.web.pipeline;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose body is read through its limit. */
final class BodiedRequest extends HttpServletRequestWrapper {

    private final RequestBody body;

    BodiedRequest(HttpServletRequest request, RequestBody body) {
        super(request);
        this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }
}
