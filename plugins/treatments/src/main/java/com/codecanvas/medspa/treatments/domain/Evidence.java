package com.codecanvas.medspa.treatments.domain;

/** A published result, to show beside an estimate; ends of the confidence interval are null where none was given. */
public record Evidence(String code, String text, double percent, Double lowPercent, Double highPercent) {}
