package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.events.Event;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An event as a handler gets it; its data has been through JSON, as it would be. */
public record TestEvent(UUID id, String type, UUID subject, String json, int attempt, Instant at) implements Event {

    private static final int LONGEST = 8_000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    TestEvent(UUID id, String type, UUID subject, String json, int attempt) {
        this(id, type, subject, json, attempt, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    static String json(String type, Record data) {
        try {
            String json = data == null ? "{}" : JSON.writeValueAsString(data);
            if (json.length() > LONGEST) {
                throw new IllegalArgumentException("The data of " + type + " is longer than 8,000 characters");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The data of " + type + " cannot be written as JSON", e);
        }
    }

    /** Refuses what the kernel would refuse. */
    static void check(String type, Record data) {
        String unused = json(type, data);
    }

    public TestEvent nextAttempt() {
        return new TestEvent(id, type, subject, json, attempt + 1, at);
    }

    @Override
    public <T extends Record> T data(Class<T> shape) {
        try {
            return JSON.readValue(json, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The event's data does not fit " + shape.getName(), e);
        }
    }
}
