package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.core.jobs.work.WorkKey;
import java.util.UUID;

/** A job that this node has leased; {@code attempt} counts from 1. */
record Job(UUID id, UUID clinicId, WorkKey key, String argument, int attempt) {

    String module() {
        return key.module();
    }

    String type() {
        return key.name();
    }
}
