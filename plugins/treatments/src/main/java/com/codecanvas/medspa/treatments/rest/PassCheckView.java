package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.api.kind.Limits;
import java.util.List;
import java.util.Map;

/** What checks say of the settings so far, and what is usual for them by their codes. */
public record PassCheckView(List<FindingView> findings, Map<String, Limits> usual) {}
