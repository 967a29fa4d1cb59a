package com.codecanvas.medspa.payments.json;

import com.codecanvas.medspa.payments.domain.Line;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The lines of an invoice as text. What fails does not say on what, as its message may quote it. */
public final class LinesJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private LinesJson() {}

    public static String write(List<Line> lines) {
        try {
            return MAPPER.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the lines of an invoice");
        }
    }

    public static List<Line> read(String json) {
        try {
            return List.of(MAPPER.readValue(json, Line[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read the lines of an invoice");
        }
    }
}
