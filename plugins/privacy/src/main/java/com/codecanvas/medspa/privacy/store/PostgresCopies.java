package com.codecanvas.medspa.privacy.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.privacy.domain.CopyState;
import com.codecanvas.medspa.privacy.domain.RecordCopy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Copies and their ciphertext in PostgreSQL, so that nodes hold no files. */
@Component(service = PostgresCopies.class)
public final class PostgresCopies {

    private final Transactions transactions;

    @Activate
    public PostgresCopies(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    public RecordCopy add(RecordCopy copy) {
        return transactions.call(entities -> {
            CopyRow row = new CopyRow(copy);
            entities.persist(row);
            entities.flush();
            return row.copy();
        });
    }

    public Optional<RecordCopy> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(CopyRow.class, id)).map(CopyRow::copy));
    }

    /** Newest first. */
    public List<RecordCopy> of(UUID requestId) {
        return transactions.call(entities -> entities
                .createQuery("select c from CopyRow c where c.requestId = :request order by c.id desc", CopyRow.class)
                .setParameter("request", requestId)
                .getResultList()
                .stream()
                .map(CopyRow::copy)
                .toList());
    }

    /** Begins anew: what an earlier attempt wrote goes, with its key. */
    public void begin(UUID id, byte[] wrappedKey) {
        transactions.run(entities -> {
            drop(entities, id);
            locked(entities, id).key(wrappedKey);
        });
    }

    public void part(UUID id, int number, byte[] ciphertext) {
        transactions.run(entities -> entities.persist(new PartRow(id, number, ciphertext)));
    }

    public void end(UUID id, CopyState state, RecordCopy.Outcome outcome, Instant expiresAt) {
        transactions.run(entities -> locked(entities, id).end(state, outcome, expiresAt));
    }

    /** The key goes, and the ciphertext with it. Repeating it is harmless. */
    public void shred(UUID id) {
        transactions.run(entities -> {
            drop(entities, id);
            locked(entities, id).shred();
        });
    }

    /** Null once it is gone. */
    public byte[] key(UUID id) {
        return transactions.call(entities -> entities.find(CopyRow.class, id).key());
    }

    public Optional<byte[]> content(UUID id, int number) {
        return transactions.call(
                entities -> Optional.ofNullable(entities.find(PartRow.class, new PartRow.Key(id, number)))
                        .map(PartRow::content));
    }

    private static CopyRow locked(EntityManager entities, UUID id) {
        return entities.find(CopyRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static void drop(EntityManager entities, UUID id) {
        entities.createQuery("delete from PartRow p where p.copyId = :copy")
                .setParameter("copy", id)
                .executeUpdate();
    }
}
