package com.codecanvas.medspa.core.web.routing;

/** An endpoint together with what answers it; the target of a stopped bundle says that it is away. */
public record Route<T>(Endpoint endpoint, T target) {}
