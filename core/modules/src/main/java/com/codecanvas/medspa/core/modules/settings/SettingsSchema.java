package com.codecanvas.medspa.core.modules.settings;

import com.codecanvas.medspa.api.web.FieldError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.PatternFormat;
import java.util.List;
import java.util.Map;

/** The JSON Schema of a module's settings: checks, defaults and which of them are secret. */
public final class SettingsSchema {

    /** The library's own e-mail rule knows only public top-level domains of the day it was built. */
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(Dialect.builder(Dialects.getDraft202012())
                    .format(PatternFormat.of("email", "^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)*$", "format"))
                    .build());

    private final JsonNode source;

    public SettingsSchema(JsonNode source) {
        this.source = source;
    }

    public List<FieldError> errors(JsonNode settings) {
        return strict()
                .validate(settings, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(SettingsSchema::told)
                .distinct()
                .toList();
    }

    /** Made for a check alone: settings are read far more often than they are checked, and this costs as much as a small request. */
    private Schema strict() {
        ObjectNode strict = source.deepCopy();
        if (!strict.has("additionalProperties")) {
            strict.put("additionalProperties", false);
        }
        return SCHEMAS.getSchema(strict);
    }

    public boolean secret(String setting) {
        JsonNode property = source.path("properties").path(setting);
        return property.path("writeOnly").asBoolean()
                || property.path("format").asText().equals("password");
    }

    /** The settings with the schema's defaults where nothing was chosen. */
    public ObjectNode withDefaults(ObjectNode chosen) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> property : source.path("properties").properties()) {
            if (property.getValue().has("default")) {
                all.set(property.getKey(), property.getValue().get("default"));
            }
        }
        all.setAll(chosen);
        return all;
    }

    /** The settings as a person may see them: of a secret only whether it is set. */
    public ObjectNode masked(ObjectNode settings) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> setting : settings.properties()) {
            if (secret(setting.getKey())) {
                maskInto(shown, setting);
            } else {
                shown.set(setting.getKey(), setting.getValue());
            }
        }
        return shown;
    }

    private static void maskInto(ObjectNode shown, Map.Entry<String, JsonNode> secret) {
        // An empty default is no secret that somebody stored.
        if (!secret.getValue().asText("set").isEmpty()) {
            shown.putObject(secret.getKey()).put("set", true);
        }
    }

    /** The new settings, with a secret that was sent back masked taken from the old ones. */
    public ObjectNode unmasked(ObjectNode sent, ObjectNode before) {
        ObjectNode full = sent.deepCopy();
        for (Map.Entry<String, JsonNode> setting : sent.properties()) {
            String name = setting.getKey();
            if (secret(name) && setting.getValue().path("set").asBoolean()) {
                if (before.has(name)) {
                    full.set(name, before.get(name));
                } else {
                    full.remove(name);
                }
            }
        }
        return full;
    }

    private static FieldError told(Error error) {
        String field =
                error.getInstanceLocation().toString().replaceFirst("^/", "").replace('/', '.');
        if (error.getProperty() != null) {
            field = field.isEmpty() ? error.getProperty() : field + "." + error.getProperty();
        }
        return new FieldError(field, error.getKeyword(), SettingRules.words(error.getKeyword(), error.getSchemaNode()));
    }
}
