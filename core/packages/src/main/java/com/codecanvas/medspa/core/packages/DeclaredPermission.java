package com.codecanvas.medspa.core.packages;

import java.util.List;

/** A permission that a module declares, and the built-in roles that have it from the start. */
public record DeclaredPermission(String id, String name, String description, List<String> roles) {}
