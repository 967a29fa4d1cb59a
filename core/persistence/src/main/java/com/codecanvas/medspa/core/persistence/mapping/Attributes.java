package com.codecanvas.medspa.core.persistence.mapping;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;

/** Finds the Java fields behind mapped attributes. */
final class Attributes {

    private Attributes() {}

    static Field field(Class<?> entity, String name) {
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new IllegalStateException(entity.getName() + " has no field " + name + "; annotate fields, not methods");
    }

    static Class<?> element(Field collection) {
        return collection.getGenericType() instanceof ParameterizedType type
                        && type.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : Object.class;
    }

    static boolean hasUuidKey(ClassDescriptor descriptor) {
        return descriptor.getMappings().stream()
                .filter(DatabaseMapping::isDirectToFieldMapping)
                .filter(mapping -> descriptor.getPrimaryKeyFields().contains(mapping.getField())
                        || field(descriptor.getJavaClass(), mapping.getAttributeName())
                                .isAnnotationPresent(javax.persistence.Id.class))
                .anyMatch(mapping -> field(descriptor.getJavaClass(), mapping.getAttributeName())
                                .getType()
                        == UUID.class);
    }
}
