package com.codecanvas.medspa.patients.imports;

/** What a clinic can set in this module. */
public record PatientSettings(int importRetentionDays) {}
