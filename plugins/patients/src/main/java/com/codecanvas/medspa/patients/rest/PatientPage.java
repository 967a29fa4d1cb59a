package com.codecanvas.medspa.patients.rest;

import java.util.List;

/** A part of the list; {@code more} tells that a search found too many to show all: type more. */
public record PatientPage(List<PatientBody> items, String nextCursor, boolean more) {}
