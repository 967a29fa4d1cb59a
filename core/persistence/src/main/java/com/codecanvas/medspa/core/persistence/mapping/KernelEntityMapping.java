package com.codecanvas.medspa.core.persistence.mapping;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.api.persistence.EntityMapping;
import java.lang.reflect.Field;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Maps encrypted attributes, UUIDs and instants, which EclipseLink alone would store as serialized objects. */
@Component
public final class KernelEntityMapping implements EntityMapping {

    private final FieldCipher cipher;

    @Activate
    public KernelEntityMapping(@Reference FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public void apply(Session session) {
        // What a statement failed with reaches its caller; logged besides, it would only be noise.
        session.setLogLevel(SessionLog.SEVERE);
        if (session.getDatasourceLogin() instanceof DatabaseLogin login) {
            // A broken connection ends the transaction; trying the statement again would only make the caller wait.
            login.setConnectionHealthValidatedOnError(false);
            login.setQueryRetryAttemptCount(0);
        }
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                apply(session, descriptor, mapping);
            }
        }
    }

    private void apply(Session session, ClassDescriptor descriptor, DatabaseMapping mapping) {
        if (mapping instanceof DirectToFieldMapping direct) {
            column(direct, Attributes.field(descriptor.getJavaClass(), mapping.getAttributeName()));
        } else if (mapping instanceof OneToOneMapping reference && reference.isForeignKeyRelationship()) {
            if (Attributes.hasUuidKey(session.getDescriptor(reference.getReferenceClass()))) {
                reference.getForeignKeyFields().forEach(field -> field.setSqlType(Types.OTHER));
            }
        } else if (mapping instanceof DirectCollectionMapping collection) {
            Field attribute = Attributes.field(descriptor.getJavaClass(), mapping.getAttributeName());
            if (Attributes.element(attribute) == UUID.class) {
                collection.setValueConverter(null);
                uuid(collection.getDirectField());
            }
        }
    }

    private void column(DirectToFieldMapping mapping, Field attribute) {
        if (attribute.isAnnotationPresent(Encrypted.class)) {
            mapping.setConverter(new EncryptedConverter(cipher, attribute));
            mapping.getField().setSqlType(Types.BINARY);
            mapping.setFieldClassification(byte[].class);
        } else if (attribute.getType() == UUID.class) {
            mapping.setConverter(null);
            uuid(mapping.getField());
        } else if (attribute.getType() == Instant.class) {
            mapping.setConverter(new InstantConverter());
            mapping.getField().setSqlType(Types.TIMESTAMP_WITH_TIMEZONE);
            mapping.setFieldClassification(java.sql.Timestamp.class);
        }
    }

    private static void uuid(DatabaseField field) {
        field.setSqlType(Types.OTHER);
        field.setType(UUID.class);
    }
}
