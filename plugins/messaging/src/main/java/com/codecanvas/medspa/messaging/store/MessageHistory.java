package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.messaging.domain.Message;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Messages that went out or came in, in the order of time. */
@Component(service = MessageHistory.class)
public final class MessageHistory {

    private static final String PLACES =
            "select cast(id as text), at from (select id, coalesce(sent_at, created_at) as at"
                    + " from messaging.message where patient_id = cast(? as uuid)"
                    + " and state in ('sent', 'delivered', 'failed', 'unknown', 'received')) m"
                    + " where (at, id) < (?, cast(? as uuid)) order by at desc, id desc limit ?";

    private final Transactions transactions;

    @Activate
    public MessageHistory(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    /** @param at when it was sent, or came */
    public record Event(Instant at, Message message) {}

    /** The newest first; of one moment the greater id first. */
    @SuppressWarnings("unchecked") // A native query with several columns gives arrays.
    public List<Event> before(UUID patientId, Instant at, UUID id, int limit) {
        return transactions.call(entities -> {
            List<Object[]> places = entities.createNativeQuery(PLACES)
                    .setParameter(1, patientId.toString())
                    .setParameter(2, Timestamp.from(at))
                    .setParameter(3, id.toString())
                    .setParameter(4, limit)
                    .getResultList();
            return places.stream().map(row -> event(entities, row)).toList();
        });
    }

    private static Event event(EntityManager entities, Object[] row) {
        MessageRow found = entities.find(MessageRow.class, UUID.fromString((String) row[0]));
        return new Event(((Timestamp) row[1]).toInstant(), found.message());
    }
}
