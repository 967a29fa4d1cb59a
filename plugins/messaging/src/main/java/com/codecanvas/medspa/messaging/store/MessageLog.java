package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Messages that are planned, on their way, sent and received. What is held is held until the transaction ends. */
@Component(service = MessageLog.class)
public final class MessageLog {

    private static final String SELECT = "select m from MessageRow m where ";

    private final Transactions transactions;
    private final Addresses addresses;

    @Activate
    public MessageLog(@Reference Transactions transactions, @Reference Addresses addresses) {
        this.transactions = transactions;
        this.addresses = addresses;
    }

    /** @param before the id of the last one on the page before, or null */
    public record Part(UUID before, int most) {}

    public Optional<Message> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(MessageRow.class, id)).map(MessageRow::message));
    }

    public Optional<Message> hold(UUID id) {
        return transactions.call(
                entities -> Optional.ofNullable(entities.find(MessageRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .map(MessageRow::message));
    }

    /** As they are now, not held. */
    public List<Message> find(Collection<UUID> ids) {
        return transactions.call(entities ->
                messages(entities.createQuery(SELECT + "m.id in :ids order by m.dueAt, m.id", MessageRow.class)
                        .setParameter("ids", Set.copyOf(ids))));
    }

    /** Everything about one subject, held. */
    public List<Message> about(String kind, UUID subjectId) {
        return transactions.call(entities -> messages(entities.createQuery(
                        SELECT + "m.subjectKind = :kind and m.subjectId = :id order by m.id", MessageRow.class)
                .setParameter("kind", kind)
                .setParameter("id", subjectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)));
    }

    public boolean has(Subject subject) {
        return about(subject.kind(), subject.id()).stream()
                .anyMatch(message -> message.subject().equals(subject));
    }

    /** The message that went out or came in under a provider's id, held. */
    public Optional<Message> under(String provider, String direction, String receipt) {
        return transactions.call(entities -> messages(entities.createQuery(
                                SELECT + "m.provider = :provider and m.direction = :direction and m.receipt = :receipt",
                                MessageRow.class)
                        .setParameter("provider", provider)
                        .setParameter("direction", direction)
                        .setParameter("receipt", receipt)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE))
                .stream()
                .findFirst());
    }

    /** What waits to go to a number or address, held. */
    public List<Message> plannedFor(String address) {
        return transactions.call(entities -> messages(entities.createQuery(
                        SELECT + "m.addressToken = :token and m.state = 'planned' order by m.id", MessageRow.class)
                .setParameter("token", addresses.token(address))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)));
    }

    /** Newest first, planned ones too. */
    public List<Message> ofPatient(UUID patientId, Part part) {
        return page("m.patientId = :of", patientId, part);
    }

    /** Newest first. */
    public List<Message> ofConversation(UUID conversationId, Part part) {
        return page("m.conversationId = :of", conversationId, part);
    }

    public void add(Message message) {
        transactions.run(entities -> {
            entities.persist(
                    new MessageRow(message, addresses.token(message.party().address())));
            entities.flush();
        });
    }

    public void keep(Message message) {
        transactions.run(entities -> {
            entities.find(MessageRow.class, message.id())
                    .take(message, addresses.token(message.party().address()));
            entities.flush();
        });
    }

    /** For what is known to be there. */
    public Message change(UUID id, UnaryOperator<Message> change) {
        return transactions.call(entities -> {
            Message before = hold(id).orElseThrow();
            Message after = change.apply(before);
            keep(after);
            return after;
        });
    }

    /** A patient for messages of a conversation that nobody was found for. */
    public void assign(UUID conversationId, UUID patientId) {
        transactions.run(entities -> entities.createQuery(
                        "update MessageRow m set m.patientId = :patient where m.conversationId = :id and m.patientId is null")
                .setParameter("patient", patientId)
                .setParameter("id", conversationId)
                .executeUpdate());
    }

    /** Whoever notes a receipt and whoever reports under it wait for each other, so that neither misses the other. */
    public void holdReceipt(String provider, String receipt) {
        transactions.run(entities -> holdReceipt(entities, provider + " " + receipt));
    }

    private static void holdReceipt(EntityManager entities, String key) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "messaging " + key)
                .getResultList();
    }

    private List<Message> page(String which, UUID of, Part part) {
        return transactions.call(entities -> {
            String after = part.before() == null ? "" : " and m.id < :before";
            TypedQuery<MessageRow> query = entities.createQuery(
                            SELECT + which + after + " order by m.id desc", MessageRow.class)
                    .setParameter("of", of)
                    .setMaxResults(part.most());
            return messages(part.before() == null ? query : query.setParameter("before", part.before()));
        });
    }

    private static List<Message> messages(TypedQuery<MessageRow> query) {
        return query.getResultList().stream().map(MessageRow::message).toList();
    }
}
