package com.codecanvas.medspa.checks.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The endpoints that the running platform says it has. */
record OpenApiDocument(List<Operation> operations) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static OpenApiDocument of(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey())) {
                        String template = path.getKey().replaceFirst("^/api/v1", "");
                        operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), template, method.getValue(), document));
                    }
                }));
        return new OpenApiDocument(List.copyOf(operations));
    }

    /** The operations on clinics' data by people; what providers' servers post has no person, and its address is its key. */
    List<Operation> ofClinics() {
        return operations.stream()
                .filter(operation -> !operation.operatorOnly() && !operation.aboutSession() && operation.needsSignIn())
                .toList();
    }
}
