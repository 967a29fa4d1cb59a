package com.codecanvas.medspa.messaging.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A message about something of the calling module.
 *
 * @param heading the subject line where it goes by e-mail
 * @param text without treatment names, findings or anything else that a stranger should not read on a locked phone
 * @param dueAt null for as soon as possible
 */
public record ServiceMessage(UUID patientId, Purpose purpose, About about, String heading, String text, Instant dueAt) {

    /**
     * A message is sent once for a subject and window.
     *
     * @param kind what it is, such as {@code invoice}
     * @param window which of several messages about it, such as {@code first-reminder}
     */
    public record About(String kind, UUID id, String window) {}
}
