package com.codecanvas.medspa.scheduling.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.Query;

/** Values on their way to and from native queries. */
final class Rows {

    private Rows() {}

    @SuppressWarnings("unchecked") // A native query with several columns gives arrays.
    static List<Object[]> of(Query query) {
        return query.getResultList();
    }

    @SuppressWarnings("unchecked") // The query was made with the entity's class.
    static <T> List<T> entities(Query query) {
        return query.getResultList();
    }

    /** For {@code cast(? as uuid[])}: one statement text, whatever the count. */
    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
