package com.codecanvas.medspa.treatments.domain;

/** Share of an ink's clearance that a study found, in percent. */
public record Clearance(InkColour ink, int percent) {}
