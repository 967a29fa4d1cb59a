package com.codecanvas.medspa.patients.store;

import com.codecanvas.medspa.api.encryption.BlindIndex;
import com.codecanvas.medspa.patients.domain.PatientDetails;
import com.codecanvas.medspa.patients.domain.search.IndexEntry;
import java.util.Collection;
import java.util.UUID;
import javax.persistence.EntityManager;

/** Writes what patients are found by. Sets go in one statement: a patient has some two dozen tokens. */
final class SearchTokens {

    private static final String INSERT = "insert into patients.patient_token (token, patient_id)"
            + " select t.token, cast(t.patient_id as uuid) from unnest(cast(? as bytea[]), cast(? as text[])) as t (token, patient_id)";
    private static final String DELETE = "delete from patients.patient_token where patient_id = cast(? as uuid)"
            + " and token = any(cast(? as bytea[]))";

    private final BlindIndex index;

    SearchTokens(BlindIndex index) {
        this.index = index;
    }

    byte[] token(IndexEntry entry) {
        return index.token("patients." + entry.kind(), entry.value());
    }

    void add(EntityManager entities, Batch batch) {
        if (!batch.isEmpty()) {
            entities.createNativeQuery(INSERT)
                    .setParameter(1, batch.tokens())
                    .setParameter(2, batch.patientIds())
                    .executeUpdate();
        }
    }

    void remove(EntityManager entities, UUID patientId, Collection<IndexEntry> entries) {
        if (!entries.isEmpty()) {
            byte[][] tokens = entries.stream().map(this::token).toArray(byte[][]::new);
            entities.createNativeQuery(DELETE)
                    .setParameter(1, patientId.toString())
                    .setParameter(2, tokens)
                    .executeUpdate();
        }
    }

    Batch batch() {
        return new Batch();
    }

    /** Tokens of one or many patients on their way into the table. */
    final class Batch {
        private final java.util.List<byte[]> tokens = new java.util.ArrayList<>();
        private final java.util.List<String> patientIds = new java.util.ArrayList<>();

        Batch of(UUID patientId, PatientDetails details) {
            return with(patientId, IndexEntry.of(details));
        }

        Batch with(UUID patientId, Collection<IndexEntry> entries) {
            String id = patientId.toString();
            for (IndexEntry entry : entries) {
                tokens.add(token(entry));
                patientIds.add(id);
            }
            return this;
        }

        private boolean isEmpty() {
            return tokens.isEmpty();
        }

        private byte[][] tokens() {
            return tokens.toArray(byte[][]::new);
        }

        private String[] patientIds() {
            return patientIds.toArray(String[]::new);
        }
    }
}
