package com.codecanvas.medspa.core.modules.connection;

import com.codecanvas.medspa.api.modules.CandidateSettings;
import com.codecanvas.medspa.core.modules.settings.StoredSettings;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Settings as typed, complete. */
record Candidate(ObjectNode settings) implements CandidateSettings {

    @Override
    public <T extends Record> T read(Class<T> shape) {
        return StoredSettings.as(settings, shape);
    }
}
