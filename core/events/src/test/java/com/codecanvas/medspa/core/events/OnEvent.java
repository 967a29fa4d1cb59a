package com.codecanvas.medspa.core.events;

import com.codecanvas.medspa.api.events.Event;
import com.codecanvas.medspa.api.events.EventHandler;
import java.util.Set;

/** A handler made of a lambda. */
record OnEvent(String name, Set<String> types, Step step) implements EventHandler {

    /** What it does. */
    @FunctionalInterface
    interface Step {
        void handle(Event event) throws Exception;
    }

    static OnEvent all(String name, Step step) {
        return new OnEvent(name, Set.of("patients.*"), step);
    }

    @Override
    public void handle(Event event) throws Exception {
        step.handle(event);
    }
}
