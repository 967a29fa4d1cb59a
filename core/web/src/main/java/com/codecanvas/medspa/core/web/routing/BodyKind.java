package com.codecanvas.medspa.core.web.routing;

/** How an endpoint takes its request's body. */
public enum BodyKind {
    NONE,
    JSON,
    /** Read by the endpoint itself, which sets its own limit. */
    STREAM,
    /** Of a media type that the endpoint names. */
    OTHER
}
