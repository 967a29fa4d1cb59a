package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The few columns by which a message moves on, without what is encrypted being read: these statements run for every message and every report. */
@Component(service = Marks.class)
public final class Marks {

    private static final String SENDING =
            "update messaging.message m set state = 'sending', provider = ?1, conversation_id = coalesce(cast(nullif(?2, '') as uuid), conversation_id),"
                    + " attempts = attempts + 1, receipt = null, problem = null"
                    + " where m.id = ?3 and m.state = 'planned' and m.due_at = ?4 and m.address_token = ?5"
                    + " and not exists (select from messaging.suppression s where s.tenant_id = m.tenant_id"
                    + " and s.channel = m.channel and s.address_token = m.address_token and s.lifted_at is null)";

    private static final String SENT =
            "update messaging.message set state = 'sent', provider = ?1, receipt = ?2, problem = null, sent_at = ?3, delivered_at = null"
                    + " from " + Reports.HOLD_RECEIPT + " where id = ?4 and state in ('sending', 'unknown')";

    private static final String UNDER = "select cast(id as text), state from messaging.message"
            + " where provider = ?1 and direction = 'out' and receipt = ?2 for update";

    private static final String MOVED =
            "update messaging.message set state = ?1, problem = null, delivered_at = coalesce(cast(nullif(?2, '') as timestamptz), delivered_at) where id = ?3";

    private final Transactions transactions;
    private final Addresses addresses;

    @Activate
    public Marks(@Reference Transactions transactions, @Reference Addresses addresses) {
        this.transactions = transactions;
        this.addresses = addresses;
    }

    /** How far a message is that is held. */
    public record Held(UUID id, MessageState state) {}

    /**
     * Marks a planned message as being sent by this provider, in its conversation.
     *
     * @return false when it has changed since it was read, or its address has opted out
     */
    public boolean sending(Message planned, String provider) {
        UUID conversation = planned.party().conversationId();
        return transactions.call(entities -> done(entities.createNativeQuery(SENDING)
                .setParameter(1, provider)
                .setParameter(2, conversation == null ? "" : conversation.toString())
                .setParameter(3, planned.id())
                .setParameter(4, Timestamp.from(planned.progress().dueAt()))
                .setParameter(5, addresses.token(planned.party().address()))));
    }

    /**
     * Holds the receipt.
     *
     * @return false when what became of it is known already
     */
    public boolean sent(UUID id, String provider, String receipt, Instant at) {
        return transactions.call(entities -> done(entities.createNativeQuery(SENT)
                .setParameter(1, provider)
                .setParameter(2, receipt)
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, id)));
    }

    /** What went out under a provider's id, held. */
    public Optional<Held> under(String provider, String receipt) {
        return transactions.call(entities -> held(entities, provider, receipt));
    }

    /** @param deliveredAt null when it was not delivered yet */
    public void moved(UUID id, MessageState state, Instant deliveredAt) {
        transactions.run(entities -> entities.createNativeQuery(MOVED)
                .setParameter(1, state.code())
                .setParameter(2, deliveredAt == null ? "" : deliveredAt.toString())
                .setParameter(3, id)
                .executeUpdate());
    }

    private static Optional<Held> held(EntityManager entities, String provider, String receipt) {
        List<?> rows = entities.createNativeQuery(UNDER)
                .setParameter(1, provider)
                .setParameter(2, receipt)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Held(UUID.fromString((String) row[0]), MessageState.of((String) row[1])))
                .findFirst();
    }

    private static boolean done(Query update) {
        return update.executeUpdate() == 1;
    }
}
