package com.codecanvas.medspa.checks.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** One endpoint of the OpenAPI document; {@code path} is the template below {@code /api/v1}. */
record Operation(String method, String path, JsonNode spec, JsonNode document) {

    /** A module with data of both clinics. */
    static final String MODULE = "patients";

    private static final String PARAMETER = "\\{[^}]+}";

    boolean unsafe() {
        return !method.equals("GET");
    }

    boolean operatorOnly() {
        return spec.path("x-operator").asBoolean();
    }

    /** Endpoints of the caller's own session belong to no clinic's data. */
    boolean aboutSession() {
        return path.startsWith("/session") || path.startsWith("/operator/session");
    }

    boolean needsSignIn() {
        return spec.path("security").findValue("session") != null;
    }

    boolean saysWhyItIsOpen() {
        return !spec.path("x-open").asText("").isBlank();
    }

    String permission() {
        return spec.path("x-permission").asText("");
    }

    String module() {
        return spec.path("x-module").asText("");
    }

    /** Names of the path parameters that are ids of records, as opposed to names such as a module's. */
    List<String> recordIds() {
        return uuidParameters("path");
    }

    List<String> filtersById() {
        return uuidParameters("query");
    }

    /** The list that the first id in the path comes from, such as {@code /patients}. */
    String collection() {
        List<String> ids = recordIds();
        int brace = ids.isEmpty() ? path.indexOf("/{") : path.indexOf("/{" + ids.get(0) + "}");
        return brace < 0 ? path : path.substring(0, brace).replaceAll(PARAMETER, MODULE);
    }

    /** Of the clinic, or of a module in the clinic. */
    boolean lists() {
        return method.equals("GET") && recordIds().isEmpty() && !path.endsWith("}");
    }

    /** The list's path for the module that the checks look at. */
    String listPath() {
        return at(MODULE);
    }

    /** With this id of a record; where there is one, a name before it is a module's. */
    String at(String id) {
        String filled = path;
        for (String name : recordIds()) {
            filled = filled.replace("{" + name + "}", id);
        }
        return filled.replaceAll(PARAMETER, recordIds().isEmpty() ? id : MODULE);
    }

    /** Schema of the JSON body, references resolved; a missing node when there is none. */
    JsonNode bodySchema() {
        return resolve(spec.at("/requestBody/content/application~1json/schema"));
    }

    /** The record's id, or what else the path names of it, such as a price's service. */
    String idOf(JsonNode record) {
        return record.path(record.has("id") ? "id" : recordIds().get(0)).asText();
    }

    boolean streamsBody() {
        return spec.has("requestBody")
                && spec.at("/requestBody/content/application~1json").isMissingNode();
    }

    JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    /** Body properties that hold ids of other records. */
    List<String> referenceProperties() {
        List<String> names = new ArrayList<>();
        bodySchema().path("properties").fields().forEachRemaining(property -> {
            JsonNode type = resolve(property.getValue());
            if (isUuid(type) || isUuid(resolve(type.path("items")))) {
                names.add(property.getKey());
            }
        });
        return names;
    }

    /** A body with every property that the schema names, values taken from a record that looks alike, or neutral ones. */
    ObjectNode bodyFrom(JsonNode likeness) {
        ObjectNode body = SignedIn.JSON.createObjectNode();
        bodySchema().path("properties").fields().forEachRemaining(property -> {
            JsonNode type = resolve(property.getValue());
            JsonNode known = known(likeness, property.getKey());
            if (!known.isMissingNode() && !known.isNull()) {
                body.set(property.getKey(), fitting(known, resolve(type.path("items"))));
            } else if (required(property.getKey())) {
                body.set(property.getKey(), neutral(type));
            }
        });
        return body;
    }

    /** Records in a list as the schema has them: what is shown of a record may be more than what is sent. */
    private static JsonNode fitting(JsonNode known, JsonNode item) {
        if (!known.isArray() || !item.has("properties")) {
            return known;
        }
        ArrayNode fitting = SignedIn.JSON.createArrayNode();
        known.forEach(each -> {
            ObjectNode kept = fitting.addObject();
            item.path("properties").fieldNames().forEachRemaining(name -> kept.set(name, each.path(name)));
        });
        return fitting;
    }

    private static JsonNode known(JsonNode likeness, String name) {
        if (name.endsWith("Ids")) {
            JsonNode nested = likeness.path(name.substring(0, name.length() - 3) + "s");
            if (nested.isArray()) {
                return SignedIn.JSON.valueToTree(StreamSupport.stream(nested.spliterator(), false)
                        .map(node -> node.path("id").asText())
                        .toList());
            }
        }
        return likeness.path(name);
    }

    private boolean required(String name) {
        return StreamSupport.stream(bodySchema().path("required").spliterator(), false)
                .anyMatch(node -> node.asText().equals(name));
    }

    private static JsonNode neutral(JsonNode type) {
        return switch (typeName(type)) {
            case "integer", "number" -> SignedIn.JSON.getNodeFactory().numberNode(1);
            case "boolean" -> SignedIn.JSON.getNodeFactory().booleanNode(true);
            case "array" -> SignedIn.JSON.createArrayNode();
            case "object" -> SignedIn.JSON.createObjectNode();
            default ->
                SignedIn.JSON
                        .getNodeFactory()
                        .textNode(isUuid(type) ? UUID.randomUUID().toString() : "x");
        };
    }

    /** The type itself where it may also be null. */
    private static String typeName(JsonNode type) {
        JsonNode name = type.path("type");
        return (name.isArray() ? name.get(0) : name).asText("string");
    }

    private List<String> uuidParameters(String in) {
        return StreamSupport.stream(spec.path("parameters").spliterator(), false)
                .map(this::resolve)
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .filter(parameter -> isUuid(resolve(parameter.path("schema"))))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    private static boolean isUuid(JsonNode type) {
        return type.path("format").asText().equals("uuid");
    }

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }
}
