package com.codecanvas.medspa.core.modules.settings;

import com.fasterxml.jackson.databind.JsonNode;

/** A broken rule of a settings schema in plain words. Says what is expected and never what was sent. */
final class SettingRules {

    private SettingRules() {}

    static String words(String keyword, JsonNode rule) {
        String limit = rule == null || rule.isContainerNode() ? "" : rule.asText();
        return switch (keyword) {
            case "required" -> "This setting is needed.";
            case "additionalProperties" -> "There is no such setting.";
            case "type" -> "This must be " + type(limit) + ".";
            case "minimum" -> "This must be at least " + limit + ".";
            case "maximum" -> "This must be at most " + limit + ".";
            case "exclusiveMinimum" -> "This must be more than " + limit + ".";
            case "exclusiveMaximum" -> "This must be less than " + limit + ".";
            case "minLength" -> "This must have at least " + limit + " characters.";
            case "maxLength" -> "This must have at most " + limit + " characters.";
            case "minItems" -> "Give at least " + limit + ".";
            case "maxItems" -> "Give at most " + limit + ".";
            case "enum" -> "This must be one of the choices offered.";
            case "format" -> "This must be a valid " + limit + ".";
            case "pattern" -> "This does not have the expected form.";
            default -> "This does not follow the rule " + keyword + ".";
        };
    }

    private static String type(String type) {
        return switch (type) {
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "string" -> "text";
            case "array" -> "a list";
            case "object" -> "a group of settings";
            default -> "of another type";
        };
    }
}
