package com.codecanvas.medspa.privacy.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A patient does not want something done with their data.
 *
 * @param endedAt null while it stands
 */
public record OptOut(
        UUID id,
        UUID patientId,
        OptOutKind kind,
        Facts facts,
        Instant since,
        UUID recordedBy,
        Instant endedAt,
        UUID endedBy,
        long version) {

    /**
     * The patient's words.
     *
     * @param channel how they were told, such as {@code in-person}
     */
    public record Facts(String channel, String note) {}

    public OptOut end(Instant at, UUID by) {
        return new OptOut(id, patientId, kind, facts, since, recordedBy, at, by, version);
    }
}
