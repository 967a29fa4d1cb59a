package com.codecanvas.medspa.messaging.send;

import com.codecanvas.medspa.api.slots.Slot;
import com.codecanvas.medspa.api.slots.Slots;
import com.codecanvas.medspa.messaging.api.Email;
import com.codecanvas.medspa.messaging.api.Emails;
import com.codecanvas.medspa.messaging.api.TextMessage;
import com.codecanvas.medspa.messaging.api.TextMessages;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clinic's providers for both channels. */
@Component(service = Carrier.class)
public final class Carrier {

    private final Slots slots;

    @Activate
    public Carrier(@Reference Slots slots) {
        this.slots = slots;
    }

    Optional<String> active(Channel channel) {
        return channel == Channel.SMS ? texts().active() : emails().active();
    }

    /** By this provider alone. */
    Slot.Served<String> sendBy(String provider, Message message) {
        String receipt = message.channel() == Channel.SMS
                ? texts().callProvider(provider, texts -> texts.send(text(message)))
                : emails().callProvider(provider, emails -> emails.send(email(message)));
        return new Slot.Served<>(provider, receipt);
    }

    /** By the clinic's provider or its fallback. */
    Slot.Served<String> send(Message message) {
        return message.channel() == Channel.SMS
                ? texts().call(texts -> texts.send(text(message)))
                : emails().call(emails -> emails.send(email(message)));
    }

    boolean honoursKeys(String provider, Channel channel) {
        return channel == Channel.SMS
                ? texts().callProvider(provider, TextMessages::honoursKeys)
                : emails().callProvider(provider, Emails::honoursKeys);
    }

    /** The provider's ids of what went out with these words to this address; empty when it cannot say. */
    Optional<List<String>> sentSince(Instant since, String provider, Message message) {
        return message.channel() == Channel.SMS
                ? texts().callProvider(provider, texts -> texts.sentSince(since, text(message)))
                : Optional.empty();
    }

    private Slot<TextMessages> texts() {
        return slots.of(TextMessages.class);
    }

    private Slot<Emails> emails() {
        return slots.of(Emails.class);
    }

    private static TextMessage text(Message message) {
        return new TextMessage(
                message.id().toString(),
                message.party().address(),
                message.words().body());
    }

    private static Email email(Message message) {
        return new Email(
                message.id().toString(),
                message.party().address(),
                message.words().heading(),
                message.words().body());
    }
}
