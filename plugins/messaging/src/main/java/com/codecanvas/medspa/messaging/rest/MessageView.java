package com.codecanvas.medspa.messaging.rest;

import com.codecanvas.medspa.messaging.domain.Message;
import java.time.Instant;
import java.util.UUID;

/** @param author name of who of the staff wrote it; null for what came from a patient or by a rule */
public record MessageView(
        UUID id,
        String direction,
        String channel,
        String purpose,
        String state,
        String heading,
        String body,
        String problem,
        String author,
        Instant at,
        Instant dueAt,
        Instant sentAt,
        Instant deliveredAt) {

    static MessageView of(Message message, String author) {
        return new MessageView(
                message.id(),
                message.direction().code(),
                message.channel().code(),
                message.purpose().code(),
                message.state().code(),
                message.words().heading(),
                message.words().body(),
                message.progress().problem(),
                author,
                message.times().createdAt(),
                message.progress().dueAt(),
                message.times().sentAt(),
                message.times().deliveredAt());
    }
}
