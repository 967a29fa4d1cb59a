package com.codecanvas.medspa.treatments.domain;

/**
 * A question before a session.
 *
 * @param outcome of the answer yes
 * @param testSpot a yes makes a test spot mandatory
 */
public record ScreeningItem(String code, String question, Outcome outcome, boolean testSpot) {}
