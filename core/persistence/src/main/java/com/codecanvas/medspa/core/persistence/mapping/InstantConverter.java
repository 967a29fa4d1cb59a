package com.codecanvas.medspa.core.persistence.mapping;

import java.sql.Timestamp;
import java.time.Instant;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.sessions.Session;

/** An instant over a {@code timestamptz} column. */
final class InstantConverter implements Converter {
    private static final long serialVersionUID = 1L;

    @Override
    public Object convertObjectValueToDataValue(Object value, Session session) {
        return value instanceof Instant instant ? Timestamp.from(instant) : value;
    }

    @Override
    public Object convertDataValueToObjectValue(Object value, Session session) {
        return value instanceof Timestamp timestamp ? timestamp.toInstant() : value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
        // Needs to know nothing of its column.
    }
}
