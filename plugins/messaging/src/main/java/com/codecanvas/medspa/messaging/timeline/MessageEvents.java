package com.codecanvas.medspa.messaging.timeline;

import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Direction;
import com.codecanvas.medspa.messaging.domain.Meaning;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.Reply;
import com.codecanvas.medspa.messaging.store.MessageHistory;
import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Messages that went out, with how far they came, and those that patients wrote. */
@Component(service = TimelineSource.class)
public final class MessageEvents implements TimelineSource {

    private static final int SHOWN = 140;

    private final MessageHistory history;

    @Activate
    public MessageEvents(@Reference MessageHistory history) {
        this.history = history;
    }

    @Override
    public String moduleId() {
        return "messaging";
    }

    @Override
    public String name() {
        return "Messages";
    }

    @Override
    public String permission() {
        return "messaging.read";
    }

    @Override
    public List<TimelineEntry> before(UUID patientId, Position before, int limit) {
        return history.before(patientId, before.at(), before.id(), limit).stream()
                .map(MessageEvents::entry)
                .toList();
    }

    private static TimelineEntry entry(MessageHistory.Event event) {
        Message message = event.message();
        boolean in = message.direction() == Direction.IN;
        return new TimelineEntry(
                message.id(),
                event.at(),
                in ? "message-square" : message.channel() == Channel.EMAIL ? "mail" : "send",
                title(message, in),
                shortened(
                        message.words().heading() == null
                                ? message.words().body()
                                : message.words().heading()),
                "messages");
    }

    private static String title(Message message, boolean in) {
        String what = message.channel() == Channel.EMAIL ? "E-mail" : "Text message";
        if (in) {
            Meaning meaning = Reply.read(message.words().body());
            boolean out = meaning == Meaning.STOP || meaning == Meaning.CANCEL;
            return out ? "Opted out of messages" : what + " from the patient";
        }
        return what + " " + message.state().code();
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
