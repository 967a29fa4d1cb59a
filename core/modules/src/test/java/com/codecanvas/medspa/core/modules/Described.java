package com.codecanvas.medspa.core.modules;

import com.codecanvas.medspa.core.packages.Grants;
import com.codecanvas.medspa.core.packages.Provision;
import com.codecanvas.medspa.core.packages.Retention;
import com.codecanvas.medspa.core.packages.SlotDeclaration;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Short forms of descriptors for tests. */
public record Described(
        String id,
        List<String> needs,
        List<String> patientData,
        JsonNode settings,
        List<SlotDeclaration> slots,
        List<Provision> provides,
        List<Retention> retention) {

    public static Described module(String id) {
        return new Described(id, List.of(), List.of(), null, List.of(), List.of(), List.of());
    }

    public Described needing(String... ids) {
        return new Described(id, List.of(ids), patientData, settings, slots, provides, retention);
    }

    public Described seeing(String... data) {
        return new Described(id, needs, List.of(data), settings, slots, provides, retention);
    }

    public Described set(String schema) {
        try {
            return new Described(
                    id, needs, patientData, new ObjectMapper().readTree(schema), slots, provides, retention);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Described owning(String slot) {
        return new Described(
                id,
                needs,
                patientData,
                settings,
                List.of(new SlotDeclaration(slot, slot, "", "com.example.Contract")),
                provides,
                retention);
    }

    public Described filling(String slot) {
        return new Described(
                id, needs, patientData, settings, slots, List.of(new Provision(slot, "By " + id, "")), retention);
    }

    public Described keeping(Retention... rules) {
        return new Described(id, needs, patientData, settings, slots, provides, List.of(rules));
    }

    public ModuleDescriptor done() {
        return new ModuleDescriptor(
                id,
                Character.toUpperCase(id.charAt(0)) + id.substring(1),
                "",
                "",
                "",
                true,
                needs,
                List.of(new PermissionDescriptor(id + ".read", "See", "", List.of())),
                patientData,
                settings,
                null,
                "1.0.0",
                "",
                new Declarations(
                        new Grants(false, List.of("api." + id + ".example"), patientData),
                        null,
                        List.of(),
                        slots,
                        provides,
                        retention));
    }
}
