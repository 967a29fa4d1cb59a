package com.codecanvas.medspa.api.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity attribute that the database only ever sees encrypted with the clinic's key: {@code String} or {@code LocalDate} over a {@code bytea} column.
 * The ciphertext is bound to clinic, table and column, so a value moved elsewhere does not decrypt.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Encrypted {}
