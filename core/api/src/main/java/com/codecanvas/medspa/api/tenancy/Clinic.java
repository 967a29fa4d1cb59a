package com.codecanvas.medspa.api.tenancy;

import java.time.ZoneId;
import java.util.UUID;

/** The clinic (tenant) that the current work belongs to. */
public record Clinic(UUID id, String name, ZoneId timeZone, String locale, String currency) {}
