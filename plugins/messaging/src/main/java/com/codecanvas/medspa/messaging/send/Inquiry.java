package com.codecanvas.medspa.messaging.send;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.messaging.domain.Direction;
import com.codecanvas.medspa.messaging.domain.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds out from the provider whether a message was sent of which nobody noted the end. */
@Component(service = Inquiry.class)
public final class Inquiry {

    /** What a killed process had begun to send has arrived at the provider by then, or never will. */
    static final Duration SETTLED = Duration.ofSeconds(10);

    /** The provider's clock may be a little behind. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(2);

    /** The first run that finds a message marked waits; the one after it asks. */
    private static final int ATTEMPTS_BEFORE = 2;

    private final Transactions transactions;
    private final Desk desk;
    private final Carrier carrier;

    @Activate
    public Inquiry(@Reference Transactions transactions, @Reference Desk desk, @Reference Carrier carrier) {
        this.transactions = transactions;
        this.desk = desk;
        this.carrier = carrier;
    }

    /** What the provider says, as far as it can. */
    record Answer(Finding finding, String receipt) {}

    enum Finding {
        SENT,
        NOT_SENT,
        TOO_EARLY,
        CANNOT_SAY
    }

    Answer ask(String provider, Message message) {
        Optional<List<String>> alike = carrier.sentSince(since(message), provider, message);
        if (alike.isEmpty()) {
            return new Answer(Finding.CANNOT_SAY, null);
        }
        Optional<String> receipt = transactions.call(entities -> alike.get().stream()
                .filter(each ->
                        desk.log().under(provider, Direction.OUT.code(), each).isEmpty())
                .findFirst());
        if (receipt.isPresent()) {
            return new Answer(Finding.SENT, receipt.get());
        }
        boolean early = message.progress().attempts() <= ATTEMPTS_BEFORE;
        return new Answer(early ? Finding.TOO_EARLY : Finding.NOT_SENT, null);
    }

    /** Nothing was sent before a message was both there and due. */
    private static Instant since(Message message) {
        Instant created = message.times().createdAt();
        Instant due = message.progress().dueAt();
        return (due != null && due.isAfter(created) ? due : created).minus(CLOCKS_APART);
    }
}
