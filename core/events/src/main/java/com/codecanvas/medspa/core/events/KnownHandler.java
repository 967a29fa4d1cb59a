package com.codecanvas.medspa.core.events;

import java.util.Set;

/** A handler that some module has, or had when it was here last. */
record KnownHandler(String module, String name, Set<String> types) {}
