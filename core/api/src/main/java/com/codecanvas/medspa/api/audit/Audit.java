package com.codecanvas.medspa.api.audit;

import java.util.Collection;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Completes the audit entry of the current request, job step or event: whose data was touched and which record. Every endpoint is audited without being asked, so
 * a module adds only what the kernel cannot know. Nothing passed here may contain patient data beyond ids.
 */
@ProviderType
public interface Audit {

    void patient(UUID patientId);

    void patients(Collection<UUID> patientIds);

    /** The record acted upon, such as {@code ("appointment", id)}. */
    void entity(String type, UUID id);

    /** A fact worth keeping, such as a count or the names of changed fields. */
    void detail(String name, Object value);

    /** Adds an entry of its own, beside the one of the request; for acts that an endpoint's name does not show. */
    void act(String action, String entityType, UUID entityId, UUID patientId);
}
