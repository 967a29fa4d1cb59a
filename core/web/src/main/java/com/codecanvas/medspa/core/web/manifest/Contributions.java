package com.codecanvas.medspa.core.web.manifest;

import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what modules contribute, leaving out what the user has no permission for. */
final class Contributions {

    private static final Comparator<JsonNode> ORDER = Comparator.<JsonNode>comparingInt(
                    entry -> entry.path("order").asInt(100))
            .thenComparing(entry -> entry.path("label").asText());

    private static final boolean DEVELOPMENT = Boolean.getBoolean("medspa.development");

    private final Set<String> permissions;
    private final List<JsonNode> nav = new ArrayList<>();
    private final List<JsonNode> routes = new ArrayList<>();
    private final Map<String, List<JsonNode>> slots = new TreeMap<>();
    private final List<JsonNode> commands = new ArrayList<>();
    private final Map<String, String> scripts = new TreeMap<>();

    Contributions(Set<String> permissions) {
        this.permissions = permissions;
    }

    /** @param script address of the module's entry script, or null */
    void add(ModuleDescriptor module, String script) {
        if (script != null) {
            scripts.put(module.id(), script);
        }
        JsonNode ui = module.ui();
        if (ui == null) {
            return;
        }
        collect(ui.path("nav"), module, null, nav);
        collect(ui.path("routes"), module, script, routes);
        collect(ui.path("commands"), module, null, commands);
        ui.path("slots")
                .properties()
                .forEach(slot -> collect(
                        slot.getValue(), module, script, slots.computeIfAbsent(slot.getKey(), s -> new ArrayList<>())));
    }

    UiManifest manifest(String version) {
        nav.sort(ORDER);
        slots.values().removeIf(List::isEmpty);
        slots.values().forEach(entries -> entries.sort(ORDER));
        return new UiManifest(version, nav, routes, slots, commands, scripts, DEVELOPMENT);
    }

    private void collect(JsonNode entries, ModuleDescriptor module, String script, List<JsonNode> into) {
        for (JsonNode entry : entries) {
            JsonNode permission = entry.get("permission");
            if (entry instanceof ObjectNode object
                    && (permission == null || permission.isNull() || permissions.contains(permission.asText()))) {
                ObjectNode copy = object.deepCopy();
                copy.put("module", module.id());
                if (script != null) {
                    copy.put("script", script);
                }
                into.add(copy);
            }
        }
    }
}
