package com.codecanvas.medspa.messaging.rest;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How conversations and messages are shown. */
@Component(service = Views.class)
public final class Views {

    private final ConversationViews conversations;
    private final MessageViews messages;

    @Activate
    public Views(@Reference ConversationViews conversations, @Reference MessageViews messages) {
        this.conversations = conversations;
        this.messages = messages;
    }

    ConversationViews conversations() {
        return conversations;
    }

    MessageViews messages() {
        return messages;
    }
}
