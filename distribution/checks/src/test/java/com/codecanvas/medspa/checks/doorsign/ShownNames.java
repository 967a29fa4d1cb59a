package com.codecanvas.medspa.checks.doorsign;

import com.codecanvas.medspa.api.events.Event;
import com.codecanvas.medspa.api.events.EventHandler;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import java.util.Set;

/** Hears of patients, and fails while the sign is broken. */
public final class ShownNames implements EventHandler {
    private final ModuleSettings settings;

    public ShownNames(ModuleSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "shown-names";
    }

    @Override
    public Set<String> types() {
        return Set.of("patients.*");
    }

    @Override
    public void handle(Event event) {
        if (Boolean.TRUE.equals(settings.read(SignSettings.class).broken())) {
            throw new IllegalStateException("The sign is broken");
        }
    }
}
