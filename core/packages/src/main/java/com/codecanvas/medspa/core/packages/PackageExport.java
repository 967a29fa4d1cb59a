package com.codecanvas.medspa.core.packages;

/** A Java package that a bundle offers to others. */
public record PackageExport(String name, String version) {}
