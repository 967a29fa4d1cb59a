package com.codecanvas.medspa.patients.store.imports;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.persistence.EntityManager;

/** Tells which rows hold a person who stands in an earlier row or is a patient already, by identity tokens. */
final class DuplicateRows {

    private static final String EARLIER = "select p.line, min(r.line) from"
            + " unnest(cast(? as text[]), cast(? as bytea[])) as p (line, identity)"
            + " join patients.import_row r on r.import_id = cast(? as uuid) and r.identity = p.identity"
            + " and r.line < cast(p.line as integer) group by p.line";
    private static final String PATIENTS =
            "select distinct token from patients.patient_token where token = any(cast(? as bytea[]))";

    private final EntityManager entities;
    private final UUID importId;

    DuplicateRows(EntityManager entities, UUID importId) {
        this.entities = entities;
        this.importId = importId;
    }

    /** By line: the earlier line, or empty for a patient. */
    Map<Integer, Optional<Integer>> among(Map<Integer, byte[]> identities) {
        Map<Integer, Optional<Integer>> duplicates = new HashMap<>();
        if (identities.isEmpty()) {
            return duplicates;
        }
        Set<ByteBuffer> patients = patients(identities);
        Map<Integer, Integer> earlier = earlier(identities);
        Map<ByteBuffer, Integer> firstLine = new HashMap<>();
        new TreeMap<>(identities).forEach((line, token) -> {
            ByteBuffer identity = ByteBuffer.wrap(token);
            Integer first = firstLine.putIfAbsent(identity, line);
            Integer before = earlier.getOrDefault(line, first);
            if (before != null) {
                duplicates.put(line, Optional.of(before));
            } else if (patients.contains(identity)) {
                duplicates.put(line, Optional.empty());
            }
        });
        return duplicates;
    }

    private Map<Integer, Integer> earlier(Map<Integer, byte[]> identities) {
        List<Integer> lines = List.copyOf(identities.keySet());
        Map<Integer, Integer> earlier = new HashMap<>();
        for (Object row : entities.createNativeQuery(EARLIER)
                .setParameter(1, lines.stream().map(Object::toString).toArray(String[]::new))
                .setParameter(2, lines.stream().map(identities::get).toArray(byte[][]::new))
                .setParameter(3, importId.toString())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            earlier.put(Integer.valueOf((String) columns[0]), ((Number) columns[1]).intValue());
        }
        return earlier;
    }

    private Set<ByteBuffer> patients(Map<Integer, byte[]> identities) {
        Set<ByteBuffer> known = new HashSet<>();
        for (Object token : entities.createNativeQuery(PATIENTS)
                .setParameter(1, identities.values().toArray(byte[][]::new))
                .getResultList()) {
            known.add(ByteBuffer.wrap((byte[]) token));
        }
        return known;
    }
}
