package com.codecanvas.medspa.privacy.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file with all that is held about a patient.
 *
 * @param outcome null while it is being prepared
 * @param expiresAt null unless it is ready
 */
public record RecordCopy(
        UUID id,
        UUID requestId,
        CopyState state,
        Outcome outcome,
        UUID createdBy,
        Instant createdAt,
        Instant expiresAt) {

    /**
     * What became of it.
     *
     * @param bytes of the file
     * @param sha256 of the file, in lower-case hex
     * @param missing names of modules that could not be asked, so that what they hold is not in it
     * @param problem why it failed, in words; null when it did not
     */
    public record Outcome(int records, int files, long bytes, String sha256, List<String> missing, String problem) {

        public static Outcome failed(String problem) {
            return new Outcome(0, 0, 0, null, List.of(), problem);
        }
    }
}
