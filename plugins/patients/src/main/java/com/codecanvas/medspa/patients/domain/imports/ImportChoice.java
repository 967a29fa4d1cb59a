package com.codecanvas.medspa.patients.domain.imports;

/** How the clinic wants a file read. */
public record ImportChoice(ColumnMapping mapping, DateOrder dates, boolean importDuplicates) {}
