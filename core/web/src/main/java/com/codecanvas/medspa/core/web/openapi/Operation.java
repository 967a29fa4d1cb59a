package com.codecanvas.medspa.core.web.openapi;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.core.web.routing.Access;
import com.codecanvas.medspa.core.web.routing.BodyKind;
import com.codecanvas.medspa.core.web.routing.Endpoint;
import com.codecanvas.medspa.core.web.routing.EndpointReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;

/** One endpoint as an OpenAPI operation. */
final class Operation {

    private static final String JSON = "application/json";

    private final Schemas schemas;
    private final Endpoint endpoint;
    private final Method method;
    private final OperationParameters parameters;

    Operation(Schemas schemas, Endpoint endpoint) {
        this.schemas = schemas;
        this.endpoint = endpoint;
        this.method = endpoint.method();
        this.parameters = new OperationParameters(schemas, endpoint);
    }

    ObjectNode describe(String id) {
        ObjectNode operation = JsonNodeFactory.instance.objectNode();
        operation.put("operationId", id);
        operation.putArray("tags").add(endpoint.moduleId());
        operation.put("x-module", endpoint.moduleId());
        access(operation);
        if (!parameters.all().isEmpty()) {
            operation.set("parameters", parameters.all());
        }
        body(operation);
        responses(operation.putObject("responses"));
        return operation;
    }

    private void access(ObjectNode operation) {
        ArrayNode security = operation.putArray("security");
        if (endpoint.access() instanceof Access.Permission permission) {
            operation.put("x-permission", permission.id());
            security.addObject().putArray("session");
        } else if (endpoint.access() instanceof Access.SignedIn signedIn) {
            operation.put("x-open", signedIn.because());
            security.addObject().putArray("session");
        } else if (endpoint.access() instanceof Access.Anybody anybody) {
            operation.put("x-open", anybody.because());
        } else {
            operation.put("x-operator", true);
            security.addObject().putArray("operator");
            security.addObject().putArray("operatorSession");
        }
    }

    private void body(ObjectNode operation) {
        EndpointReader.entity(method).ifPresent(entity -> {
            Consumes consumes = method.getAnnotation(Consumes.class);
            String[] types = consumes != null ? consumes.value() : new String[] {streamed() ? "*/*" : JSON};
            ObjectNode content = operation.putObject("requestBody").putObject("content");
            for (String type : types) {
                ObjectNode media = content.putObject(type);
                if (!streamed()) {
                    media.set("schema", schemas.of(entity.getParameterizedType()));
                }
            }
        });
    }

    private boolean streamed() {
        return endpoint.body() == BodyKind.STREAM;
    }

    private void responses(ObjectNode responses) {
        boolean empty = method.getReturnType() == void.class;
        ObjectNode success = responses.putObject(empty ? "204" : String.valueOf(endpoint.status()));
        success.put("description", empty ? "Done" : "The answer");
        if (!empty) {
            content(success);
        }
        for (String status : problems()) {
            responses.putObject(status).put("$ref", "#/components/responses/Problem");
        }
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
    }

    private void content(ObjectNode success) {
        if (Versioned.class.isAssignableFrom(method.getReturnType())) {
            ObjectNode headers = success.putObject("headers");
            headers.putObject("ETag").putObject("schema").put("type", "string");
            if (endpoint.status() == 201) {
                headers.putObject("Location").putObject("schema").put("type", "string");
            }
        }
        if (Response.class.isAssignableFrom(method.getReturnType()) && endpoint.producesJson()) {
            return;
        }
        Produces produces = method.getAnnotation(Produces.class);
        ObjectNode content = success.putObject("content");
        for (String type : produces == null ? new String[] {JSON} : produces.value()) {
            ObjectNode media = content.putObject(type);
            if (type.contains("json")) {
                media.set("schema", schemas.of(method.getGenericReturnType()));
            }
        }
    }

    private Set<String> problems() {
        Set<String> statuses = new TreeSet<>();
        if (!(endpoint.access() instanceof Access.Anybody)) {
            statuses.add("401");
        }
        if (endpoint.access() instanceof Access.Permission) {
            statuses.add("403");
        }
        if (!endpoint.path().parameters().isEmpty()) {
            statuses.add("404");
        }
        if (endpoint.body() != BodyKind.NONE) {
            statuses.addAll(Set.of("400", "413", "415", "422"));
        }
        if (parameters.ifMatch()) {
            statuses.addAll(Set.of("412", "428"));
        }
        return statuses;
    }
}
