package com.codecanvas.medspa.privacy.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What encrypted columns hold, as JSON. */
final class FactsText {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private FactsText() {}

    static String write(Record facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            // Its message may quote the value.
            throw new IllegalStateException("Cannot write " + facts.getClass().getSimpleName());
        }
    }

    static <T extends Record> T read(String json, Class<T> shape) {
        try {
            return json == null ? null : JSON.readValue(json, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read " + shape.getSimpleName());
        }
    }
}
