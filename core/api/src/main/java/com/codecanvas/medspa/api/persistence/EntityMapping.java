package com.codecanvas.medspa.api.persistence;

import org.eclipse.persistence.sessions.Session;
import org.osgi.annotation.versioning.ProviderType;

/** What the kernel adds to the mapping of a module's entities before they are first used. */
@ProviderType
public interface EntityMapping {
    void apply(Session session);
}
