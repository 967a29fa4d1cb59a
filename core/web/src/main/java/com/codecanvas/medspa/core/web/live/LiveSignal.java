package com.codecanvas.medspa.core.web.live;

import com.codecanvas.medspa.core.web.json.StrictJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Signals between nodes as the events that browsers get. */
record LiveSignal(UUID clinicId, LiveEvent event) {

    /** {@code <clinic> <topic> [<id>]}. */
    static LiveSignal change(String text) {
        String[] parts = text.split(" ");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("topic", parts[1]);
        if (parts.length > 2) {
            data.put("id", parts[2]);
        }
        return new LiveSignal(UUID.fromString(parts[0]), LiveEvent.of("change", json(data)));
    }

    /** {@code <clinic> <module> <true|false>}. */
    static LiveSignal module(String text) {
        String[] parts = text.split(" ");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", parts[1]);
        data.put("enabled", Boolean.valueOf(parts[2]));
        return new LiveSignal(UUID.fromString(parts[0]), LiveEvent.of("modules", json(data)));
    }

    static String changeText(UUID clinicId, String topic, UUID id) {
        if (topic.isEmpty() || topic.chars().anyMatch(c -> c <= ' ')) {
            throw new IllegalArgumentException("A topic is one word");
        }
        return clinicId + " " + topic + (id == null ? "" : " " + id);
    }

    private static String json(Map<String, Object> data) {
        try {
            return StrictJson.MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
