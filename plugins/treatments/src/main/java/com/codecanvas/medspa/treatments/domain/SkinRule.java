package com.codecanvas.medspa.treatments.domain;

/** What a wavelength means for one skin type. */
public record SkinRule(SkinType skinType, Outcome outcome) {}
