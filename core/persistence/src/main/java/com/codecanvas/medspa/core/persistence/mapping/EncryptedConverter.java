package com.codecanvas.medspa.core.persistence.mapping;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/** Text or a date that is a ciphertext in the database, bound to {@code schema.table.column}. */
final class EncryptedConverter implements Converter {
    private static final long serialVersionUID = 1L;

    private final transient FieldCipher cipher;
    private final transient Field attribute;
    private final String place;

    EncryptedConverter(FieldCipher cipher, Field attribute) {
        this(cipher, attribute, null);
        if (attribute.getType() != String.class && attribute.getType() != LocalDate.class) {
            throw new IllegalStateException(attribute + " is @Encrypted, so it must be a String or a LocalDate");
        }
    }

    private EncryptedConverter(FieldCipher cipher, Field attribute, String place) {
        this.cipher = cipher;
        this.attribute = attribute;
        this.place = place;
    }

    @Override
    public Object convertObjectValueToDataValue(Object value, Session session) {
        // Strings of an ISO date and dates look alike, so that both kinds of attribute share one form.
        return value == null ? null : cipher.encrypt(place, value.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Object convertDataValueToObjectValue(Object value, Session session) {
        if (value == null) {
            return null;
        }
        String text = new String(cipher.decrypt(place, (byte[]) value), StandardCharsets.UTF_8);
        return attribute.getType() == LocalDate.class ? LocalDate.parse(text) : text;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    /** An embeddable's mapping is copied for each place it is used in, and each copy gets a converter that knows its place. */
    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
        DatabaseField column = mapping.getField();
        String table = column.getTable().getQualifiedName();
        if (!table.contains(".")) {
            throw new IllegalStateException("The table of " + attribute + " needs its schema: @Table(schema = ...)");
        }
        // EclipseLink writes the names that it makes up in capitals.
        String place = (table + "." + column.getName()).toLowerCase(Locale.ROOT);
        ((AbstractDirectMapping) mapping).setConverter(new EncryptedConverter(cipher, attribute, place));
    }
}
