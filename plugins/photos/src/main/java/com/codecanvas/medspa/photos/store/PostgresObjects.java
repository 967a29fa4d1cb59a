package com.codecanvas.medspa.photos.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.photos.domain.StoredObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where the objects lie. Each change holds the row, so that an upload, a move and a removal of one object come one after the other. */
@Component(service = PostgresObjects.class)
public final class PostgresObjects {

    private final Transactions transactions;

    @Activate
    public PostgresObjects(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    public void begin(StoredObject object) {
        transactions.run(entities -> entities.persist(new StoredObjectRow(object)));
    }

    /** @return false when the upload has been given up meanwhile */
    public boolean finish(UUID id, byte[] sealedSha256) {
        return held(id, row -> {
                    boolean open = row.is(StoredObjectRow.UPLOADING);
                    if (open) {
                        row.stored(sealedSha256);
                    }
                    return open;
                })
                .orElse(false);
    }

    /** Nobody reads them from here on. */
    public List<UUID> leave(UUID photoId) {
        List<UUID> ids = ofPhoto(photoId).stream().map(StoredObject::id).toList();
        ids.forEach(id -> held(id, row -> {
            row.leave();
            return id;
        }));
        return ids;
    }

    /** What was uploaded is kept. */
    public Optional<StoredObject> giveUp(UUID id) {
        return held(id, row -> {
                    if (row.is(StoredObjectRow.STORED)) {
                        return Optional.<StoredObject>empty();
                    }
                    row.leave();
                    return Optional.of(row.object());
                })
                .orElse(Optional.empty());
    }

    public void forget(UUID id) {
        transactions.run(entities -> {
            StoredObjectRow row = entities.find(StoredObjectRow.class, id);
            if (row != null) {
                entities.remove(row);
            }
        });
    }

    /** @return false when it is not where it was taken from any more */
    public boolean move(StoredObject from, StoredObject to) {
        return held(from.id(), row -> {
                    boolean there = row.is(StoredObjectRow.STORED)
                            && row.object().placeId().equals(from.placeId());
                    if (there) {
                        row.moved(to);
                    }
                    return there;
                })
                .orElse(false);
    }

    public void checked(UUID id, boolean whole) {
        var unused = held(id, row -> {
            row.checked(whole);
            return whole;
        });
    }

    /** Whether readers look for something there. */
    public boolean liesAt(UUID placeId) {
        return transactions.call(entities ->
                entities.createQuery("select count(o) from StoredObjectRow o where o.placeId = :place", Long.class)
                                .setParameter("place", placeId)
                                .getSingleResult()
                        > 0);
    }

    public long damaged() {
        return transactions.call(entities -> entities.createQuery(
                        "select count(o) from StoredObjectRow o where o.damaged = true", Long.class)
                .getSingleResult());
    }

    public List<StoredObject> ofPhoto(UUID photoId) {
        return stored("o.photoId = :value", photoId, 10);
    }

    public Optional<StoredObject> find(UUID photoId, String part) {
        return ofPhoto(photoId).stream()
                .filter(object -> object.part().equals(part))
                .findFirst();
    }

    public List<StoredObject> elsewhere(String provider, int most) {
        return stored("o.provider <> :value", provider, most);
    }

    /** In the order of their ids. */
    public List<StoredObject> after(UUID id, int most) {
        return stored("o.id > :value", id, most);
    }

    private List<StoredObject> stored(String condition, Object value, int most) {
        return transactions.call(entities -> entities
                .createQuery(
                        "select o from StoredObjectRow o where o.state = '" + StoredObjectRow.STORED + "' and "
                                + condition + " order by o.id",
                        StoredObjectRow.class)
                .setParameter("value", value)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(StoredObjectRow::object)
                .toList());
    }

    private <T> Optional<T> held(UUID id, Function<StoredObjectRow, T> work) {
        return transactions.call(entities -> Optional.ofNullable(
                        entities.find(StoredObjectRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(work));
    }
}
