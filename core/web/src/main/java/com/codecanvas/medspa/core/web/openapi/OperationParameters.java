package com.codecanvas.medspa.core.web.openapi;

import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.core.web.routing.Access;
import com.codecanvas.medspa.core.web.routing.Endpoint;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;

/** The parameters of an endpoint: its own, and those that the pipeline adds. */
final class OperationParameters {

    private static final int LARGEST_PAGE = 200;

    private final Schemas schemas;
    private final Endpoint endpoint;
    private final ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
    private final Set<String> inPath = new HashSet<>();
    private boolean ifMatch;

    OperationParameters(Schemas schemas, Endpoint endpoint) {
        this.schemas = schemas;
        this.endpoint = endpoint;
        for (Parameter parameter : endpoint.method().getParameters()) {
            own(parameter);
        }
        for (String name : endpoint.path().parameters()) {
            if (!inPath.contains(name)) {
                add(name, "path", text(), true);
            }
        }
        ofPipeline();
    }

    ArrayNode all() {
        return parameters;
    }

    boolean ifMatch() {
        return ifMatch;
    }

    /** A bean's fields are parameters like any other. */
    private void bean(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            QueryParam query = field.getAnnotation(QueryParam.class);
            if (query != null) {
                add(query.value(), "query", querySchema(field, field.getGenericType(), query.value()), false);
            }
        }
    }

    private void own(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            bean(parameter.getType());
        }
        PathParam path = parameter.getAnnotation(PathParam.class);
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        if (path != null) {
            inPath.add(path.value());
            add(path.value(), "path", schemas.of(parameter.getParameterizedType()), true);
        } else if (query != null) {
            add(query.value(), "query", querySchema(parameter, parameter.getParameterizedType(), query.value()), false);
        } else if (header != null) {
            ifMatch |= parameter.getType() == IfMatch.class;
            ObjectNode added = add(header.value(), "header", text(), parameter.getType() == IfMatch.class);
            if (parameter.getType() == IfMatch.class) {
                added.put("description", "The ETag of the version that the caller saw.");
            }
        }
    }

    private ObjectNode querySchema(AnnotatedElement parameter, Type type, String name) {
        ObjectNode schema = schemas.of(type);
        DefaultValue byDefault = parameter.getAnnotation(DefaultValue.class);
        if (byDefault != null) {
            switch (schema.path("type").asText()) {
                case "integer" -> schema.put("default", Long.parseLong(byDefault.value()));
                case "boolean" -> schema.put("default", Boolean.parseBoolean(byDefault.value()));
                default -> schema.put("default", byDefault.value());
            }
        }
        if (name.equals("limit")) {
            schema.put("minimum", 1).put("maximum", LARGEST_PAGE);
        }
        return schema;
    }

    private void ofPipeline() {
        boolean session =
                endpoint.access() instanceof Access.Permission || endpoint.access() instanceof Access.SignedIn;
        if (!session || endpoint.httpMethod().equals("GET")) {
            return;
        }
        add("X-CSRF-Token", "header", text(), true).put("description", "The csrfToken of the session.");
        if (endpoint.httpMethod().equals("POST")) {
            add("Idempotency-Key", "header", text().put("maxLength", LARGEST_PAGE), false)
                    .put("description", "A repeat with the same key within 24 hours gets the first answer again.");
        }
    }

    private ObjectNode add(String name, String in, ObjectNode schema, boolean required) {
        ObjectNode parameter = parameters.addObject().put("name", name).put("in", in);
        if (required) {
            parameter.put("required", true);
        }
        parameter.set("schema", schema);
        return parameter;
    }

    private static ObjectNode text() {
        return JsonNodeFactory.instance.objectNode().put("type", "string");
    }
}
