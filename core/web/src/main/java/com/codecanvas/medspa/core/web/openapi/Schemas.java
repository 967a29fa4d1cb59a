package com.codecanvas.medspa.core.web.openapi;

import com.codecanvas.medspa.core.web.json.StrictJson;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** JSON Schemas of the records that endpoints take and give; each record is described once and referred to by name. */
final class Schemas {

    private static final TypeFactory TYPES = StrictJson.MAPPER.getTypeFactory();

    private final ObjectNode components = JsonNodeFactory.instance.objectNode();
    private final Map<JavaType, String> names = new HashMap<>();

    ObjectNode components() {
        return components;
    }

    ObjectNode of(Type type) {
        return of(TYPES.constructType(type));
    }

    private ObjectNode of(JavaType type) {
        Class<?> raw = type.getRawClass();
        ObjectNode simple = SimpleTypes.schema(raw);
        if (simple != null) {
            return simple;
        }
        if (raw == Optional.class) {
            return of(type.containedTypeOrUnknown(0));
        }
        if (raw.isEnum()) {
            return choices(raw);
        }
        if (type.isMapLikeType()) {
            ObjectNode map = object();
            map.set("additionalProperties", of(type.getContentType()));
            return map;
        }
        if (type.isCollectionLikeType() || type.isArrayType()) {
            ObjectNode list = JsonNodeFactory.instance.objectNode().put("type", "array");
            list.set("items", of(type.getContentType()));
            return list;
        }
        if (raw.isRecord()) {
            return reference(type);
        }
        return raw == ObjectNode.class ? object() : JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode reference(JavaType type) {
        String name = names.get(type);
        if (name == null) {
            name = free(name(type));
            names.put(type, name);
            // Before its parts, as they may refer to it.
            components.set(name, object());
            components.set(name, record(type));
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private ObjectNode record(JavaType type) {
        ObjectNode schema = object();
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (RecordComponent component : type.getRawClass().getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            String name = name(component);
            ObjectNode property = of(TYPES.resolveMemberType(component.getGenericType(), type.getBindings()));
            if (component.getType().isPrimitive()) {
                required.add(name);
            } else {
                property = nullable(property);
            }
            properties.set(name, property);
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private static ObjectNode nullable(ObjectNode schema) {
        JsonNode type = schema.get("type");
        if (type != null && type.isTextual()) {
            schema.putArray("type").add(type.asText()).add("null");
            if (schema.get("enum") instanceof ArrayNode choices) {
                choices.addNull();
            }
            return schema;
        }
        if (schema.isEmpty()) {
            return schema;
        }
        ObjectNode either = JsonNodeFactory.instance.objectNode();
        ArrayNode options = either.putArray("anyOf");
        options.add(schema);
        options.addObject().put("type", "null");
        return either;
    }

    private static ObjectNode choices(Class<?> type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
        ArrayNode choices = schema.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            choices.add(StrictJson.MAPPER.valueToTree(constant).asText());
        }
        return schema;
    }

    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? component.getName() : property.value();
    }

    private static String name(JavaType type) {
        StringBuilder name = new StringBuilder(type.getRawClass().getSimpleName());
        for (JavaType parameter : type.getBindings().getTypeParameters()) {
            name.insert(0, name(parameter));
        }
        return name.toString();
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; components.has(free); i++) {
            free = name + i;
        }
        return free;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode().put("type", "object");
    }
}
