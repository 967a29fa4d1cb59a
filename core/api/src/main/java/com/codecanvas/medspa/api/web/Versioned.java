package com.codecanvas.medspa.api.web;

import java.util.UUID;

/** A body with an id and a version: the kernel sends the version as ETag too. */
public interface Versioned {
    UUID id();

    long version();
}
