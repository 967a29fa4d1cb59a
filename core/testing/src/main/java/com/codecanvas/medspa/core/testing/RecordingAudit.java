package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.audit.Audit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps what the module told the audit log. */
public final class RecordingAudit implements Audit {

    public record Entity(String type, UUID id) {}

    public record Act(String action, String entityType, UUID entityId, UUID patientId) {}

    private final Set<UUID> patients = new LinkedHashSet<>();
    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, Object> details = new LinkedHashMap<>();
    private final List<Act> acts = new ArrayList<>();

    public synchronized Set<UUID> patients() {
        return Set.copyOf(patients);
    }

    public synchronized List<Entity> entities() {
        return List.copyOf(entities);
    }

    public synchronized Map<String, Object> details() {
        return Map.copyOf(details);
    }

    public synchronized List<Act> acts() {
        return List.copyOf(acts);
    }

    public synchronized void reset() {
        patients.clear();
        entities.clear();
        details.clear();
        acts.clear();
    }

    @Override
    public synchronized void patient(UUID patientId) {
        patients.add(patientId);
    }

    @Override
    public synchronized void patients(Collection<UUID> patientIds) {
        patients.addAll(patientIds);
    }

    @Override
    public synchronized void entity(String type, UUID id) {
        entities.add(new Entity(type, id));
    }

    @Override
    public synchronized void detail(String name, Object value) {
        details.put(name, value);
    }

    @Override
    public synchronized void act(String action, String entityType, UUID entityId, UUID patientId) {
        acts.add(new Act(action, entityType, entityId, patientId));
    }
}
