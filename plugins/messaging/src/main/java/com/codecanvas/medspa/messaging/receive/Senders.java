package com.codecanvas.medspa.messaging.receive;

import java.util.Set;
import java.util.UUID;

/** Who may have written: the patients with that number. */
record Senders(Set<UUID> patientIds) {

    /** Null when it is nobody, or when it is not clear who. */
    UUID only() {
        return patientIds.size() == 1 ? patientIds.iterator().next() : null;
    }
}
