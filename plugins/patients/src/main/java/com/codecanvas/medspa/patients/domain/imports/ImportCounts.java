package com.codecanvas.medspa.patients.domain.imports;

/** How many rows came out how; {@code valid} holds those that have become patients too. */
public record ImportCounts(int valid, int invalid, int duplicate, int imported) {}
