package com.codecanvas.medspa.messaging.send;

import com.codecanvas.medspa.messaging.plan.Outbox;
import com.codecanvas.medspa.messaging.store.Conversations;
import com.codecanvas.medspa.messaging.store.MessageLog;
import com.codecanvas.medspa.messaging.store.Suppressions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Messages, conversations and who has opted out. */
@Component(service = Desk.class)
public final class Desk {

    private final MessageLog log;
    private final Outbox outbox;
    private final Conversations conversations;
    private final Suppressions suppressions;

    @Activate
    public Desk(
            @Reference MessageLog log,
            @Reference Outbox outbox,
            @Reference Conversations conversations,
            @Reference Suppressions suppressions) {
        this.log = log;
        this.outbox = outbox;
        this.conversations = conversations;
        this.suppressions = suppressions;
    }

    public MessageLog log() {
        return log;
    }

    public Outbox outbox() {
        return outbox;
    }

    public Conversations conversations() {
        return conversations;
    }

    public Suppressions suppressions() {
        return suppressions;
    }
}
