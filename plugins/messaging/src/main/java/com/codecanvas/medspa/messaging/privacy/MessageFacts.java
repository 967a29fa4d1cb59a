package com.codecanvas.medspa.messaging.privacy;

import com.codecanvas.medspa.messaging.domain.Conversation;
import com.codecanvas.medspa.messaging.domain.Direction;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.Notice;
import com.codecanvas.medspa.messaging.domain.OptIn;
import com.codecanvas.medspa.messaging.domain.Suppression;
import java.time.Instant;

/** Messages and what was noted around them, as their patient reads it. */
final class MessageFacts {

    private MessageFacts() {}

    record Written(
            String direction,
            String channel,
            String purpose,
            String address,
            String heading,
            String text,
            String status,
            String problem,
            Instant plannedFor,
            Instant sentAt,
            Instant deliveredAt,
            String writtenBy) {

        static Written of(Message message, String author) {
            return new Written(
                    message.direction() == Direction.IN ? "from the patient" : "to the patient",
                    Codes.of(message.channel()),
                    Codes.words(message.purpose().code()),
                    message.party().address(),
                    message.words().heading(),
                    message.words().body(),
                    Codes.words(message.state().code()),
                    message.progress().problem(),
                    message.progress().dueAt(),
                    message.times().sentAt(),
                    message.times().deliveredAt(),
                    author);
        }
    }

    record OptedOut(String channel, String address, Instant since, String how, String evidence, Instant liftedAt) {

        static OptedOut of(Suppression suppression) {
            return new OptedOut(
                    Codes.of(suppression.channel()),
                    suppression.address(),
                    suppression.since(),
                    Codes.of(suppression.how()),
                    suppression.evidence(),
                    suppression.liftedAt());
        }
    }

    record OptedIn(String channel, String address, Instant agreedAt, String how, String wording, String recordedBy) {

        static OptedIn of(OptIn evidence, String recordedBy) {
            return new OptedIn(
                    Codes.of(evidence.channel()),
                    evidence.address(),
                    evidence.at(),
                    Codes.of(evidence.how()),
                    evidence.wording(),
                    recordedBy);
        }
    }

    record Told(String notice, Instant noticedAt, Instant settledAt) {

        static Told of(Notice notice) {
            return new Told(Codes.words(notice.kind().code()), notice.createdAt(), notice.doneAt());
        }
    }

    record Thread(String number, Instant latestMessageAt) {

        static Thread of(Conversation conversation) {
            return new Thread(conversation.address(), conversation.lastAt());
        }
    }
}
