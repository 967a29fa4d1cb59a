package com.codecanvas.medspa.core.packages;

/** A Java package that a bundle needs from elsewhere; the range is written as OSGi writes it, {@code 0.0.0} for any version. */
public record PackageImport(String name, String range, boolean optional) {}
