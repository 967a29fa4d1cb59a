package com.codecanvas.medspa.core.modules.circuit;

import java.time.Duration;
import java.util.UUID;

/** Pauses a module for one clinic on this node while it fails there again and again. Costs next to nothing to ask. */
public interface ModuleCircuits {

    /** Null while the module is paused for the clinic; otherwise say through the result how the call ended, once. */
    Passage enter(UUID clinicId, String moduleId, CallKind kind);

    /** How long until a call is let through again to see whether the module works; zero when it is not paused. */
    Duration pausedFor(UUID clinicId, String moduleId, CallKind kind);
}
