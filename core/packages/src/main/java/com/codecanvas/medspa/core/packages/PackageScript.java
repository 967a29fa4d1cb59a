package com.codecanvas.medspa.core.packages;

/** A file of {@code MEDSPA-INF/migrations}. */
public record PackageScript(String name, String sql) {}
