package com.codecanvas.medspa.messaging.plan;

import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.messaging.store.MessageLog;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes messages down together with the job that sends each at its time. */
@Component(service = Outbox.class)
public final class Outbox {

    public static final String DISPATCH = "dispatch";
    public static final String TOPIC = "messages";

    private final Transactions transactions;
    private final MessageLog log;
    private final Jobs jobs;
    private final LiveUpdates live;
    private final ClinicClock clock;

    @Activate
    public Outbox(
            @Reference Transactions transactions,
            @Reference MessageLog log,
            @Reference Jobs jobs,
            @Reference LiveUpdates live,
            @Reference ClinicClock clock) {
        this.transactions = transactions;
        this.log = log;
        this.jobs = jobs;
        this.live = live;
        this.clock = clock;
    }

    /** @return empty when the subject has its message for this window and channel already; one that was revoked is planned anew */
    public Optional<UUID> plan(Draft draft) {
        return transactions.call(entities -> {
            Optional<Message> earlier = draft.subject() == null
                    ? Optional.empty()
                    : log.about(draft.subject().kind(), draft.subject().id()).stream()
                            .filter(message ->
                                    message.subject().equals(draft.subject()) && message.channel() == draft.channel())
                            .findFirst();
            Message message = draft.message(clock.now());
            if (earlier.isEmpty()) {
                log.add(message);
                return Optional.of(queued(message));
            }
            if (earlier.get().state() != MessageState.REVOKED) {
                return Optional.empty();
            }
            Message again = earlier.get()
                    .to(draft.party(), draft.words())
                    .planned(message.progress().dueAt(), null);
            log.keep(again);
            return Optional.of(queued(again));
        });
    }

    /** Keeps a message as it is now; a planned one gets its job. */
    public void keep(Message message) {
        transactions.run(entities -> {
            log.keep(message);
            if (message.isPlanned()) {
                jobs.enqueueAt(
                        message.progress().dueAt(), DISPATCH, message.id().toString());
            }
            live.changed(TOPIC, message.id());
        });
    }

    /** Tells browsers of a message that was changed in another way. */
    public void changed(UUID id) {
        live.changed(TOPIC, id);
    }

    /** The same message once more, as nobody knows yet what became of it. */
    public void askAgain(Message message, Instant at) {
        jobs.enqueueAt(at, DISPATCH, message.id().toString());
    }

    private UUID queued(Message message) {
        jobs.enqueueAt(message.progress().dueAt(), DISPATCH, message.id().toString());
        live.changed(TOPIC, message.id());
        return message.id();
    }
}
