package com.codecanvas.medspa.accounting.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Revenue that was entered by hand; negative for what was given back. */
public record Revenue(UUID id, LocalDate day, String text, long gross, int taxPermille) {}
