package com.codecanvas.medspa.messaging.send;

import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.plan.ClinicClock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks at many messages at once and finds those about which there is nothing to decide: due, still wanted, with the address and the words that were planned. Nothing is held
 * meanwhile; what changes afterwards, or opts out, is seen by the mark. Everything else goes through the {@link Gate}.
 */
@Component(service = Readiness.class)
public final class Readiness {

    private final Desk desk;
    private final Freshness freshness;
    private final Carrier carrier;
    private final ClinicClock clock;

    @Activate
    public Readiness(
            @Reference Desk desk,
            @Reference Freshness freshness,
            @Reference Carrier carrier,
            @Reference ClinicClock clock) {
        this.desk = desk;
        this.freshness = freshness;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** A message in its conversation, and who will send it. */
    record Ready(Message message, String provider) {}

    /** Within a transaction. By id; those of which nothing is said go through the gate. */
    Map<UUID, Ready> of(Collection<UUID> ids) {
        Instant now = clock.now();
        Map<Channel, String> providers = providers();
        boolean quiet = clock.allowed(now).isAfter(now);
        List<Message> due = desk.log().find(ids).stream()
                .filter(Message::isPlanned)
                .filter(message -> !message.progress().dueAt().isAfter(now))
                .filter(message ->
                        !message.purpose().answersAtOnce() && !message.purpose().reachesOptedOut())
                .filter(message -> providers.containsKey(message.channel()))
                .filter(message -> !(quiet && message.channel() == Channel.SMS))
                .toList();
        List<Message> refreshed = freshness.refreshed(due);
        List<Message> asPlanned = IntStream.range(0, due.size())
                .filter(i -> refreshed.get(i).equals(due.get(i)))
                .mapToObj(due::get)
                .toList();
        return inConversations(asPlanned, now).stream()
                .collect(
                        Collectors.toMap(Message::id, message -> new Ready(message, providers.get(message.channel()))));
    }

    private Map<Channel, String> providers() {
        Map<Channel, String> providers = new HashMap<>();
        for (Channel channel : Channel.values()) {
            Optional<String> active = carrier.active(channel);
            active.ifPresent(provider -> providers.put(channel, provider));
        }
        return providers;
    }

    private List<Message> inConversations(List<Message> messages, Instant now) {
        Map<String, UUID> patients = new HashMap<>();
        texts(messages)
                .forEach(message -> patients.putIfAbsent(
                        message.party().address(), message.party().patientId()));
        if (patients.isEmpty()) {
            return messages;
        }
        Map<String, UUID> conversations = desk.conversations().went(patients, now);
        return messages.stream()
                .map(message -> message.channel() == Channel.SMS
                        ? message.to(
                                message.party()
                                        .in(conversations.get(message.party().address())),
                                message.words())
                        : message)
                .toList();
    }

    private static Stream<Message> texts(List<Message> messages) {
        return messages.stream().filter(message -> message.channel() == Channel.SMS);
    }
}
