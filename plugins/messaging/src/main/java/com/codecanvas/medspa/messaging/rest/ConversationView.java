package com.codecanvas.medspa.messaging.rest;

import com.codecanvas.medspa.messaging.domain.Conversation;
import java.time.Instant;
import java.util.UUID;

/**
 * @param number in E.164 form
 * @param patientName null while nobody is assigned
 * @param lastWords beginning of the latest message
 */
public record ConversationView(
        UUID id,
        String number,
        UUID patientId,
        String patientName,
        int unread,
        boolean optedOut,
        Instant lastAt,
        String lastDirection,
        String lastWords) {

    private static final int SHOWN = 120;

    static ConversationView of(Conversation conversation, String patientName, boolean optedOut, MessageView last) {
        return new ConversationView(
                conversation.id(),
                conversation.address(),
                conversation.patientId(),
                patientName,
                conversation.unread(),
                optedOut,
                conversation.lastAt(),
                last == null ? null : last.direction(),
                last == null ? null : beginning(last.body()));
    }

    private static String beginning(String text) {
        int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
        return text.substring(0, end);
    }
}
