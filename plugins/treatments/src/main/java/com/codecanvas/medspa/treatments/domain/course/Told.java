package com.codecanvas.medspa.treatments.domain.course;

/** A value in words, kept beside it: it is still readable when the module that described it is gone. */
public record Told(String label, String text) {}
