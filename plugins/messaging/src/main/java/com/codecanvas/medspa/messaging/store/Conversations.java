package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.messaging.domain.Conversation;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clinic's conversations by text message. */
@Component(service = Conversations.class)
public final class Conversations {

    private static final String SELECT = "select c from ConversationRow c where ";

    private static final String WRITTEN = "exists (select m from MessageRow m where m.conversationId = c.id"
            + " and (m.direction = 'in' or m.purpose = 'conversation'))";

    private static final String HELD = "select * from messaging.conversation where address_token = any ("
            + "array(select decode(token, 'hex') from unnest(string_to_array(?1, ',')) as token)) order by id for update";

    /** Whoever writes to some numbers, or takes what came from one, waits here for whoever does so too: the first message begins a conversation, and there is one for a number. */
    private static final String TURN =
            "select count(*) from (select pg_advisory_xact_lock(hashtextextended('messaging conversation ' || token, 0))"
                    + " from (select token from unnest(string_to_array(?1, ',')) as token order by token) in_order offset 0) turn";

    private final Transactions transactions;
    private final Addresses addresses;

    @Activate
    public Conversations(@Reference Transactions transactions, @Reference Addresses addresses) {
        this.transactions = transactions;
        this.addresses = addresses;
    }

    /** Where on the list a page ended. */
    public record Place(Instant lastAt, UUID id) {}

    /** Those in which somebody wrote, the patient or staff, the latest first: reminders alone are no conversation. */
    public List<Conversation> list(boolean unreadAlone, Place after, int most) {
        return transactions.call(entities -> {
            String which = (unreadAlone ? "c.unread > 0" : WRITTEN)
                    + (after == null ? "" : " and (c.lastAt < :at or (c.lastAt = :at and c.id < :id))");
            TypedQuery<ConversationRow> query = entities.createQuery(
                            SELECT + which + " order by c.lastAt desc, c.id desc", ConversationRow.class)
                    .setMaxResults(most);
            if (after != null) {
                query.setParameter("at", after.lastAt()).setParameter("id", after.id());
            }
            return query.getResultList().stream()
                    .map(ConversationRow::conversation)
                    .toList();
        });
    }

    public Optional<Conversation> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(ConversationRow.class, id)).map(ConversationRow::conversation));
    }

    /** Of the numbers that are known to be this patient's alone. */
    public List<Conversation> ofPatient(UUID patientId) {
        return transactions.call(
                entities -> entities.createQuery(SELECT + "c.patientId = :patient order by c.id", ConversationRow.class)
                        .setParameter("patient", patientId)
                        .getResultStream()
                        .map(ConversationRow::conversation)
                        .toList());
    }

    public long unread() {
        return transactions.call(entities -> entities.createQuery(
                        "select count(c) from ConversationRow c where c.unread > 0", Long.class)
                .getSingleResult());
    }

    /** A message goes to the number; the conversation begins with the first. */
    public Conversation went(String address, UUID patientId, Instant at) {
        return changed(address, at, row -> row.went(patientId, at));
    }

    /**
     * Messages go to these numbers. Two who write to many take their turns in one order, so that neither waits for the other.
     *
     * @param patients whose number it is, by number
     * @return the conversations' ids by number
     */
    public Map<String, UUID> went(Map<String, UUID> patients, Instant at) {
        return transactions.call(entities -> {
            Map<String, UUID> ids = new HashMap<>();
            for (ConversationRow row : held(entities, patients.keySet())) {
                String address = row.conversation().address();
                row.went(patients.get(address), at);
                ids.put(address, row.conversation().id());
            }
            for (String address : patients.keySet()) {
                ids.computeIfAbsent(address, first -> {
                    ConversationRow row = begin(entities, address, at);
                    row.went(patients.get(address), at);
                    return row.conversation().id();
                });
            }
            entities.flush();
            return ids;
        });
    }

    /** A message came from the number. */
    public Conversation came(String address, UUID patientId, Instant at) {
        return changed(address, at, row -> row.came(patientId, at));
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 404 when there is none with this id */
    public Conversation read(UUID id) {
        return change(id, ConversationRow::read);
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 404 when there is none with this id */
    public Conversation assign(UUID id, UUID patientId) {
        return change(id, row -> row.assign(patientId));
    }

    private Conversation change(UUID id, Consumer<ConversationRow> change) {
        return transactions.call(entities -> {
            ConversationRow row = entities.find(ConversationRow.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (row == null) {
                throw Problem.notFound("conversation");
            }
            change.accept(row);
            entities.flush();
            return row.conversation();
        });
    }

    private Conversation changed(String address, Instant at, Consumer<ConversationRow> change) {
        return transactions.call(entities -> {
            takeTurn(entities, tokens(List.of(address)));
            ConversationRow row = held(entities, address).orElseGet(() -> begin(entities, address, at));
            change.accept(row);
            entities.flush();
            return row.conversation();
        });
    }

    private Optional<ConversationRow> held(EntityManager entities, String address) {
        return entities.createQuery(SELECT + "c.addressToken = :token", ConversationRow.class)
                .setParameter("token", addresses.token(address))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @SuppressWarnings("unchecked") // A native query for a class gives its rows.
    private List<ConversationRow> held(EntityManager entities, Collection<String> numbers) {
        String tokens = tokens(numbers);
        takeTurn(entities, tokens);
        return entities.createNativeQuery(HELD, ConversationRow.class)
                .setParameter(1, tokens)
                .getResultList();
    }

    private String tokens(Collection<String> numbers) {
        return numbers.stream()
                .map(number -> HexFormat.of().formatHex(addresses.token(number)))
                .collect(Collectors.joining(","));
    }

    private static void takeTurn(EntityManager entities, String tokens) {
        entities.createNativeQuery(TURN).setParameter(1, tokens).getSingleResult();
    }

    private ConversationRow begin(EntityManager entities, String address, Instant at) {
        ConversationRow row = new ConversationRow(Ids.next(), address, addresses.token(address), at);
        entities.persist(row);
        return row;
    }
}
