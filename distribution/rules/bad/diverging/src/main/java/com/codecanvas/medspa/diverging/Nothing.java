package com.codecanvas.medspa.diverging;

/** The fault is in the pom. */
public final class Nothing {}
