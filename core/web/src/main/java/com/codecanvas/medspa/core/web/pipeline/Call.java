package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.modules.circuit.Failure;
import com.codecanvas.medspa.core.web.routing.Endpoint;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/**
 * A request that was let in.
 *
 * @param session null where nobody needs to be signed in
 * @param body null where the endpoint takes none
 */
public record Call(Endpoint endpoint, Session session, HttpServletRequest request, RequestBody body) {

    private static final String ATTRIBUTE = Call.class.getName();
    private static final String FAILURE = Failure.class.getName();

    void keep() {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Nobody expected this; whoever handles the call sees an answer alone. */
    public void failed(Throwable thrown) {
        request.setAttribute(FAILURE, Failure.of(thrown));
    }

    /** Null unless it failed in a way nobody expected. */
    Failure failure() {
        return (Failure) request.getAttribute(FAILURE);
    }

    public static Call of(Message message) {
        HttpServletRequest request = (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
        return (Call) request.getAttribute(ATTRIBUTE);
    }
}
