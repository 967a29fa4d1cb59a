package com.codecanvas.medspa.core.web.routing;

/** Who may call an endpoint. */
public sealed interface Access {

    record Anybody(String because) implements Access {}

    record SignedIn(String because) implements Access {}

    record Permission(String id) implements Access {}

    record Operator() implements Access {}
}
