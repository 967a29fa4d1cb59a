package com.codecanvas.medspa.core.modules.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A clinic's export of a module's data.
 *
 * @param state queued, running, done, failed or expired; the file is there while it is done
 * @param problem a code, null unless it failed
 * @param bytes size of the encrypted content
 * @param tables null until it is done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DataExport(
        UUID id,
        String module,
        String state,
        String problem,
        Instant requestedAt,
        String requestedBy,
        Instant finishedAt,
        Instant expiresAt,
        Long bytes,
        List<TableFigures> tables) {

    public boolean done() {
        return state.equals("done");
    }
}
