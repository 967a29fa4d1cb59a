package com.codecanvas.medspa.core.tenancy;

import com.codecanvas.medspa.api.tenancy.Clinic;

/** The clinic and the person that work belongs to; {@code actor} is null when the platform itself works. */
public record Scope(Clinic clinic, Actor actor) {}
