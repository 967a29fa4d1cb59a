package com.codecanvas.medspa.checks.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records of one clinic, found by asking every list of the document as its owner. */
record Specimens(Map<String, JsonNode> byCollection, Set<String> ids) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Specimens of(SignedIn owner, OpenApiDocument document) throws IOException, InterruptedException {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Operation operation : document.ofClinics()) {
            if (!operation.lists()) {
                continue;
            }
            SignedIn.Answer answer = owner.get(operation.listPath());
            if (answer.status() != 200 || !answer.text().startsWith("{")) {
                continue;
            }
            Matcher matcher = UUID.matcher(answer.text());
            while (matcher.find()) {
                ids.add(matcher.group());
            }
            JsonNode items = answer.json().path("items");
            if (items.isArray() && !items.isEmpty()) {
                // Lists by time start today: their last entries are still ahead and may be changed.
                found.put(operation.listPath(), items.get(items.size() - 1));
            }
        }
        return new Specimens(found, ids);
    }

    /** A record of the collection; a missing node when the demo has none. */
    JsonNode one(String collection) {
        return byCollection.getOrDefault(collection, MissingNode.getInstance());
    }

    /** The id of a record that a property such as {@code patientId} or {@code resourceIds} may name; empty when there is none. */
    String idFor(String property) {
        String singular = property.replaceFirst("Ids?$", "");
        return byCollection.entrySet().stream()
                .filter(entry -> entry.getKey().equals("/" + singular + "s")
                        || entry.getKey().endsWith("-" + singular + "s"))
                .map(entry -> entry.getValue().path("id").asText(""))
                .findFirst()
                .orElse("");
    }
}
