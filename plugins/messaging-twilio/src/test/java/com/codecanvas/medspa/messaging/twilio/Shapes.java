package com.codecanvas.medspa.messaging.twilio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names, required fields, patterns and values that Twilio publishes for what it takes and answers. */
final class Shapes {

    private final JsonNode shapes;
    private final List<String> wrong = new ArrayList<>();

    Shapes() throws IOException {
        try (InputStream file = Shapes.class.getResourceAsStream("/twilio-shapes.json")) {
            shapes = JsonMapper.builder().build().readTree(file);
        }
    }

    synchronized void check(String shape, Map<String, String> sent) {
        shapes.get(shape).get("required").forEach(name -> {
            if (!sent.containsKey(name.asText())) {
                wrong.add(shape + " lacks " + name.asText());
            }
        });
        sent.forEach((name, value) -> field(shape, name, value));
    }

    /** An object of the stub's own. */
    synchronized void check(String shape, JsonNode answered) {
        answered.fields()
                .forEachRemaining(field -> field(
                        shape,
                        field.getKey(),
                        field.getValue().isValueNode() && !field.getValue().isNull()
                                ? field.getValue().asText()
                                : null));
    }

    private void field(String shape, String name, String value) {
        JsonNode known = shapes.get(shape).get("properties").get(name);
        if (known == null) {
            wrong.add(shape + " has no " + name);
        } else if (value != null
                && known.has("pattern")
                && !value.matches(known.get("pattern").asText())) {
            wrong.add(shape + "." + name + " does not fit its pattern");
        } else if (value != null && known.has("enum") && !among(known.get("enum"), value)) {
            wrong.add(shape + "." + name + " has no value " + value);
        }
    }

    private static boolean among(JsonNode values, String value) {
        for (JsonNode each : values) {
            if (each.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }

    synchronized List<String> wrong() {
        return List.copyOf(wrong);
    }
}
