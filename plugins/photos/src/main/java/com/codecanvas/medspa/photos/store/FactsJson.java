package com.codecanvas.medspa.photos.store;

import com.codecanvas.medspa.photos.domain.PhotoFacts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The facts of a photo as JSON, for their encrypted column. */
final class FactsJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private FactsJson() {}

    static String write(PhotoFacts facts) {
        try {
            return MAPPER.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            // Its message may quote the value.
            throw new IllegalStateException("Cannot write the facts of a photo");
        }
    }

    static PhotoFacts read(String json) {
        try {
            return MAPPER.readValue(json, PhotoFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read the facts of a photo");
        }
    }
}
