package com.codecanvas.medspa.core.persistence.schema;

/** A migration, such as {@code V1__patients.sql}. */
public record Script(String name, String sql) {}
