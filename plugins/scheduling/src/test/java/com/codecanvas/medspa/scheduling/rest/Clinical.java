package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.auth.User;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The kernel as an endpoint of a clinic in New York sees it, and what the endpoint told it. */
final class Clinical implements PatientDirectory, Audit, LiveUpdates, CurrentUser, ModuleSettings {

    final Clinic clinic = new Clinic(UUID.randomUUID(), "Clear Skin", ZoneId.of("America/New_York"), "en-US", "USD");
    final Set<String> permissions = new HashSet<>(Set.of("scheduling.read", "scheduling.write"));
    final Map<UUID, PatientName> patients = new HashMap<>();
    final Set<UUID> auditedPatients = new HashSet<>();
    final List<String> auditedEntities = new ArrayList<>();
    final List<String> changes = new ArrayList<>();
    int directoryCalls;
    Instant now = Instant.parse("2026-11-20T15:00:00Z");

    Situations situations() {
        return new Situations(() -> clinic, this, this, Clock.fixed(now, ZoneOffset.UTC));
    }

    UUID patient(String name) {
        UUID id = UUID.randomUUID();
        patients.put(id, new PatientName(id, name, false));
        return id;
    }

    @Override
    public Map<UUID, PatientName> names(Collection<UUID> ids) {
        directoryCalls++;
        Map<UUID, PatientName> found = new HashMap<>(patients);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public void patient(UUID patientId) {
        auditedPatients.add(patientId);
    }

    @Override
    public void patients(Collection<UUID> patientIds) {
        auditedPatients.addAll(patientIds);
    }

    @Override
    public void entity(String type, UUID id) {
        auditedEntities.add(type + " " + id);
    }

    @Override
    public void detail(String name, Object value) {
        auditedEntities.add(name + "=" + value);
    }

    @Override
    public void act(String action, String entityType, UUID entityId, UUID patientId) {
        auditedEntities.add(action);
    }

    @Override
    public void changed(String topic) {
        changes.add(topic);
    }

    @Override
    public void changed(String topic, UUID id) {
        changes.add(topic + " " + id);
    }

    @Override
    public Optional<User> get() {
        return Optional.empty();
    }

    @Override
    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    @Override
    public <T extends Record> T read(Class<T> shape) {
        return shape.cast(new SchedulingSettings(15, false, 0));
    }
}
