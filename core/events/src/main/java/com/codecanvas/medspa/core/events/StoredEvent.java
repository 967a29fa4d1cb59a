package com.codecanvas.medspa.core.events;

import com.codecanvas.medspa.api.events.Event;
import java.time.Instant;
import java.util.UUID;

/** An event as a handler gets it. */
record StoredEvent(NewEvent event, int attempt) implements Event {

    @Override
    public UUID id() {
        return event.id();
    }

    @Override
    public String type() {
        return event.type();
    }

    @Override
    public UUID subject() {
        return event.subject();
    }

    @Override
    public Instant at() {
        return event.at();
    }

    @Override
    public <T extends Record> T data(Class<T> shape) {
        return EventData.read(event.data(), shape);
    }

    @Override
    public String json() {
        return event.data();
    }
}
