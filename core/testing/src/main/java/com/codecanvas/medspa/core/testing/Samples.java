package com.codecanvas.medspa.core.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Arguments for a call: the given ids in turn, and something plausible for everything else. */
final class Samples {

    private static final Map<Class<?>, Object> PLAIN = Map.of(
            boolean.class, false, Boolean.class, false, int.class, 1, Integer.class, 1, long.class, 1L, Long.class, 1L);

    private final List<UUID> ids;
    private final Set<UUID> used = new HashSet<>();
    private int next;

    Samples(List<UUID> ids, int first) {
        this.ids = ids;
        this.next = first;
    }

    Set<UUID> used() {
        return used;
    }

    Object of(Class<?> type) {
        if (type == UUID.class) {
            return id();
        }
        if (type == String.class) {
            return id().toString();
        }
        if (List.class.isAssignableFrom(type)) {
            return List.of();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Optional.ofNullable(PLAIN.get(type)).or(() -> fromText(type)).orElseGet(() -> fromParts(type));
    }

    private UUID id() {
        UUID id = ids.get(next++ % ids.size());
        used.add(id);
        return id;
    }

    /** JAX-RS parameters such as {@code If-Match: *} are made from text. */
    private static Optional<Object> fromText(Class<?> type) {
        try {
            Method maker = type.getMethod("fromString", String.class);
            return Optional.ofNullable(maker.invoke(null, "*"));
        } catch (ReflectiveOperationException notMadeFromText) {
            return Optional.empty();
        }
    }

    private Object fromParts(Class<?> type) {
        if (!type.isRecord()) {
            return null;
        }
        Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parts);
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts).map(this::of).toArray());
        } catch (ReflectiveOperationException refused) {
            return null;
        }
    }
}
