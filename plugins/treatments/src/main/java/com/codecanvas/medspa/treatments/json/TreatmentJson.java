package com.codecanvas.medspa.treatments.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;

/** JSON of the module's own: enums by their codes, nothing unknown. */
public final class TreatmentJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(
                    DeserializationFeature.READ_ENUMS_USING_TO_STRING,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private TreatmentJson() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            // Its message may quote the value.
            throw new IllegalStateException("Cannot write " + value.getClass().getSimpleName());
        }
    }

    /** Null for null. */
    public static <T> T read(String json, Class<T> shape) {
        if (json == null) {
            return null;
        }
        try {
            return MAPPER.readValue(json, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read " + shape.getSimpleName());
        }
    }

    /** For files that hold no patient data: says what is wrong with them. */
    public static <T> T read(InputStream json, Class<T> shape) throws IOException {
        return MAPPER.readValue(json, shape);
    }
}
