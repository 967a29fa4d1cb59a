package com.codecanvas.medspa.core.modules.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.web.FieldError;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class SettingsSchemaTest {

    private final SettingsSchema schema = new SettingsSchema(json("""
            {"type":"object","required":["sender"],"properties":{
              "sender":{"type":"string","format":"email"},
              "hours":{"type":"integer","minimum":1,"maximum":72,"default":24},
              "token":{"type":"string","writeOnly":true}}}"""));

    @Test
    void tellsEachBrokenRuleInWordsWithoutTheValue() {
        assertThat(schema.errors(json("{\"hours\":100,\"sender\":\"nobody\",\"tokn\":\"hunter2\"}")))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("hours", "sender", "tokn");
        assertThat(schema.errors(json("{}")))
                .containsExactly(new FieldError("sender", "required", "This setting is needed."));
        assertThat(schema.errors(json("{\"sender\":\"a@b.example\",\"hours\":3}")))
                .isEmpty();
    }

    @Test
    void addsDefaults() {
        assertThat(schema.withDefaults(json("{\"sender\":\"a@b.example\"}"))
                        .get("hours")
                        .asInt())
                .isEqualTo(24);
    }

    @Test
    void neverShowsASecretAndKeepsItWhenSentBackMasked() {
        ObjectNode stored = json("{\"sender\":\"a@b.example\",\"token\":\"hunter2\"}");
        ObjectNode shown = schema.masked(stored);
        assertThat(shown.toString()).doesNotContain("hunter2").contains("{\"set\":true}");
        assertThat(schema.unmasked(shown, stored).get("token").asText()).isEqualTo("hunter2");
        assertThat(schema.unmasked(json("{}"), stored).has("token")).isFalse();
    }

    @Test
    void anEmptySecretIsNotShownAsSet() {
        assertThat(schema.masked(json("{\"token\":\"\"}"))).isEmpty();
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
