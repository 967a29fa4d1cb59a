package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.modules.ModuleSettings;
import java.util.HashMap;
import java.util.Map;

/** Settings that the test gives, by the record that the module reads them as. */
public final class TestSettings implements ModuleSettings {

    private final Map<Class<?>, Record> given = new HashMap<>();

    public void set(Record settings) {
        given.put(settings.getClass(), settings);
    }

    void reset() {
        given.clear();
    }

    @Override
    public <T extends Record> T read(Class<T> shape) {
        if (!given.containsKey(shape)) {
            throw new IllegalStateException("The test gave no settings of " + shape.getSimpleName());
        }
        return shape.cast(given.get(shape));
    }
}
