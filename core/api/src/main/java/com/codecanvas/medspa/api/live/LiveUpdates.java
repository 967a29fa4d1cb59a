package com.codecanvas.medspa.api.live;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Signals to the current clinic's browsers, sent when the current transaction commits. Carries a topic and an id, never data. */
@ProviderType
public interface LiveUpdates {

    void changed(String topic);

    void changed(String topic, UUID id);
}
