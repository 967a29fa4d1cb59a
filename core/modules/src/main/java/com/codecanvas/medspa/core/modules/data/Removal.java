package com.codecanvas.medspa.core.modules.data;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A removal of a clinic's rows of a module, as it is recorded for ever. */
public record Removal(
        UUID id,
        String module,
        UUID exportId,
        List<RemovedTable> tables,
        String proof,
        Instant removedAt,
        String removedBy) {

    /** SHA-256 over clinic, module, export and each table's counts and digest: who holds the export can work it out again. */
    static String proof(UUID clinicId, String moduleId, UUID exportId, List<RemovedTable> tables) {
        StringBuilder text = new StringBuilder(clinicId + "\n" + moduleId + "\n" + exportId + "\n");
        for (RemovedTable table : tables) {
            text.append(table.table())
                    .append('\t')
                    .append(table.removed())
                    .append('\t')
                    .append(table.kept())
                    .append('\t')
                    .append(table.sha256())
                    .append('\n');
        }
        return HexFormat.of().formatHex(Digests.sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
