package com.codecanvas.medspa.treatments.domain;

/** How bad an adverse event was, and in which words. */
public record AdverseGrade(int grade, String name) {}
