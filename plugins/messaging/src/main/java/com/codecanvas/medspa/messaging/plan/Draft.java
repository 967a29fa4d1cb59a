package com.codecanvas.medspa.messaging.plan;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.messaging.api.Purpose;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Direction;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.messaging.domain.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * A message that is to go out.
 *
 * @param subject null for what staff wrote
 * @param dueAt null for at once
 * @param authorId null unless somebody of the staff wrote it
 */
public record Draft(
        Channel channel,
        Purpose purpose,
        Message.Party party,
        Message.Words words,
        Subject subject,
        Instant dueAt,
        UUID authorId) {

    Message message(Instant now) {
        return new Message(
                Ids.next(),
                Direction.OUT,
                channel,
                purpose,
                party,
                words,
                subject,
                new Message.Progress(MessageState.PLANNED, dueAt == null ? now : dueAt, null, null, 0, null),
                new Message.Times(now, null, null),
                authorId);
    }
}
