package com.codecanvas.medspa.core.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The data of events as JSON: times as ISO text, nothing for null, unknown names ignored. */
final class EventData {

    private static final int LONGEST = 8_000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private EventData() {}

    static String write(String type, Record data) {
        if (data == null) {
            return "{}";
        }
        try {
            String json = JSON.writeValueAsString(data);
            if (json.length() > LONGEST) {
                throw new IllegalArgumentException("The data of " + type + " is longer than 8,000 characters");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(data.getClass().getName() + " cannot be written as JSON for " + type, e);
        }
    }

    static <T extends Record> T read(String json, Class<T> shape) {
        try {
            return JSON.readValue(json, shape);
        } catch (JsonProcessingException e) {
            // Without the cause, which would quote the data.
            throw new IllegalArgumentException("The event's data does not fit " + shape.getName());
        }
    }
}
