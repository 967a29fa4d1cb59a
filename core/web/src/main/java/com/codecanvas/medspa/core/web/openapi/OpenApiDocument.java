package com.codecanvas.medspa.core.web.openapi;

import com.codecanvas.medspa.core.web.pipeline.ApiPath;
import com.codecanvas.medspa.core.web.routing.Endpoint;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An OpenAPI 3.1 document of endpoints that are served now. */
final class OpenApiDocument {

    private final Schemas schemas = new Schemas();
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    OpenApiDocument(List<Endpoint> endpoints) {
        root.put("openapi", "3.1.0");
        root.putObject("info").put("title", "MedSpa CRM").put("version", "1.0.0");
        root.putArray("servers").addObject().put("url", ApiPath.ROOT);
        ObjectNode paths = root.putObject("paths");
        Set<String> ids = new HashSet<>();
        for (Endpoint endpoint : endpoints) {
            String path = "/" + endpoint.path();
            ObjectNode operations = paths.has(path) ? (ObjectNode) paths.get(path) : paths.putObject(path);
            operations.set(
                    endpoint.httpMethod().toLowerCase(Locale.ROOT),
                    new Operation(schemas, endpoint).describe(free(ids, endpoint.action())));
        }
        ObjectNode components = root.putObject("components");
        problem(components);
        components.set("schemas", schemas.components());
        security(components.putObject("securitySchemes"));
    }

    ObjectNode json() {
        return root;
    }

    private static String free(Set<String> ids, String action) {
        String id = action;
        for (int i = 2; !ids.add(id); i++) {
            id = action + i;
        }
        return id;
    }

    private void problem(ObjectNode components) {
        schemas.components().set("Problem", ProblemSchema.create());
        ObjectNode response = components.putObject("responses").putObject("Problem");
        response.put("description", "A problem document (RFC 9457)");
        response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
    }

    private static void security(ObjectNode schemes) {
        schemes.putObject("session").put("type", "apiKey").put("in", "cookie").put("name", "medspa_session");
        schemes.putObject("operator").put("type", "http").put("scheme", "bearer");
        schemes.putObject("operatorSession")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "medspa_operator");
    }
}
