package com.codecanvas.medspa.consents.store;

import com.codecanvas.medspa.consents.domain.Evidence;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** What a consent's encrypted column holds, as JSON. */
record Facts(String title, Evidence evidence, String sha256) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            // Its message may quote the value.
            throw new IllegalStateException("Cannot write " + value.getClass().getSimpleName());
        }
    }

    static <T> T read(String json, Class<T> shape) {
        try {
            return json == null ? null : MAPPER.readValue(json, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read " + shape.getSimpleName());
        }
    }
}
