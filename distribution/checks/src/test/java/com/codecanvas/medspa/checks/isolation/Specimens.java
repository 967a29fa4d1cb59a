package com.codecanvas.medspa.checks.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Records of one clinic, found by asking every list of the document as its owner. A list that wants to know whose is asked of those found before, until one has something.
 *
 * @param byCollection the last record of each list
 * @param paths how each list was asked, with what it wanted to know
 */
record Specimens(Map<String, JsonNode> byCollection, Map<String, String> paths, Set<String> ids) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Specimens of(SignedIn owner, OpenApiDocument document) throws IOException, InterruptedException {
        Specimens found = new Specimens(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>());
        List<Operation> wanting = new ArrayList<>();
        for (Operation operation : document.ofClinics()) {
            if (operation.lists() && !found.take(owner, operation.listPath(), operation.listPath())) {
                wanting.add(operation);
            }
        }
        int before;
        do {
            before = found.byCollection.size();
            for (Operation operation : wanting) {
                found.ask(owner, operation);
            }
        } while (found.byCollection.size() > before);
        return found;
    }

    private void ask(SignedIn owner, Operation operation) throws IOException, InterruptedException {
        String list = operation.listPath();
        for (String filter : operation.filtersById()) {
            String others = collectionOf(filter);
            if (byCollection.containsKey(list) || others.isEmpty()) {
                continue;
            }
            String path = paths.get(others);
            for (JsonNode other : owner.get(path + (path.contains("?") ? "&" : "?") + "limit=100")
                    .json()
                    .path("items")) {
                if (take(
                        owner,
                        list,
                        list + "?" + filter + "=" + other.path("id").asText())) {
                    break;
                }
            }
        }
    }

    /** True when the list answered with something. */
    private boolean take(SignedIn owner, String list, String path) throws IOException, InterruptedException {
        SignedIn.Answer answer = owner.get(path);
        if (answer.status() != 200 || !answer.text().startsWith("{")) {
            return false;
        }
        ids.addAll(ids(answer.text()));
        JsonNode items = answer.json().path("items");
        if (!items.isArray() || items.isEmpty()) {
            return false;
        }
        // Lists by time start today: their last entries are still ahead and may be changed.
        byCollection.put(list, items.get(items.size() - 1));
        paths.put(list, path);
        return true;
    }

    /** All that a text names. */
    static List<String> ids(String text) {
        return UUID.matcher(text).results().map(MatchResult::group).toList();
    }

    /** How to ask for the collection so that its record is among the answers. */
    String path(String collection) {
        return paths.getOrDefault(collection, collection);
    }

    /**
     * The collection's record as it is now, or all that is answered where there are no records. Not the whole list: what the clinic's own background work adds meanwhile is
     * nobody's doing.
     */
    JsonNode shown(SignedIn owner, String collection) throws IOException, InterruptedException {
        SignedIn.Answer answer = owner.get(path(collection));
        String id = one(collection).path("id").asText("");
        if (id.isEmpty()) {
            return TextNode.valueOf(answer.status() + answer.text());
        }
        for (JsonNode item : answer.json().path("items")) {
            if (item.path("id").asText().equals(id)) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }

    /** A record of the collection; a missing node when the demo has none. */
    JsonNode one(String collection) {
        return byCollection.getOrDefault(collection, MissingNode.getInstance());
    }

    /** The id of a record that a property such as {@code patientId} or {@code resourceIds} may name; empty when there is none. */
    String idFor(String property) {
        return one(collectionOf(property)).path("id").asText("");
    }

    /** Empty when none was found. */
    private String collectionOf(String property) {
        String singular = property.replaceFirst("Ids?$", "");
        return byCollection.keySet().stream()
                .filter(list -> list.equals("/" + singular + "s") || list.endsWith("-" + singular + "s"))
                .findFirst()
                .orElse("");
    }
}
