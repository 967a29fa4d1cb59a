package com.codecanvas.medspa.photos.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.photos.domain.Photo;
import com.codecanvas.medspa.photos.domain.StoredObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Photos that are there. */
@Component(service = PostgresPhotos.class)
public final class PostgresPhotos {

    private final Transactions transactions;

    @Activate
    public PostgresPhotos(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    /** Latest first. */
    public List<Photo> ofPatient(UUID patientId) {
        return ofPatient(patientId, " and p.gone = false", Map.of());
    }

    /** With the records of those that were deleted. */
    public List<Photo> everOfPatient(UUID patientId) {
        return ofPatient(patientId, "", Map.of());
    }

    /** Of one subject; latest first. */
    public List<Photo> of(UUID patientId, UUID subjectId) {
        return ofPatient(patientId, " and p.gone = false and p.subjectId = :subject", Map.of("subject", subjectId));
    }

    private List<Photo> ofPatient(UUID patientId, String condition, Map<String, UUID> values) {
        return transactions.call(entities -> {
            TypedQuery<PhotoRow> query = entities.createQuery(
                            "select p from PhotoRow p where p.patientId = :patient" + condition
                                    + " order by p.takenAt desc, p.id desc",
                            PhotoRow.class)
                    .setParameter("patient", patientId);
            values.forEach(query::setParameter);
            List<PhotoRow> rows = query.getResultList();
            Set<UUID> previews =
                    previews(entities, rows.stream().map(PhotoRow::id).toList());
            return rows.stream()
                    .map(row -> row.photo(previews.contains(row.id())))
                    .toList();
        });
    }

    /** Where in the order of their taking a photo stands. */
    public record Place(Instant takenAt, UUID id) {}

    /** Latest first; without a look at whether there are previews. */
    public List<Photo> takenBefore(UUID patientId, Place place, int most) {
        return transactions.call(entities -> entities
                .createQuery(
                        "select p from PhotoRow p where p.patientId = :patient and p.gone = false"
                                + " and (p.takenAt < :at or (p.takenAt = :at and p.id < :id))"
                                + " order by p.takenAt desc, p.id desc",
                        PhotoRow.class)
                .setParameter("patient", patientId)
                .setParameter("at", place.takenAt())
                .setParameter("id", place.id())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> row.photo(false))
                .toList());
    }

    /** Of the clinic, those added last. */
    public List<Photo> latest(int most) {
        return transactions.call(entities -> {
            List<PhotoRow> rows = entities.createQuery(
                            "select p from PhotoRow p where p.gone = false order by p.id desc", PhotoRow.class)
                    .setMaxResults(most)
                    .getResultList();
            Set<UUID> previews =
                    previews(entities, rows.stream().map(PhotoRow::id).toList());
            return rows.stream()
                    .map(row -> row.photo(previews.contains(row.id())))
                    .toList();
        });
    }

    public Optional<Photo> find(UUID id) {
        return transactions.call(entities -> Optional.ofNullable(entities.find(PhotoRow.class, id))
                .filter(row -> !row.gone())
                .map(row -> photo(entities, row)));
    }

    public Optional<Photo> withDigest(byte[] digest) {
        return transactions.call(entities -> entities
                .createQuery("select p from PhotoRow p where p.digest = :digest and p.gone = false", PhotoRow.class)
                .setParameter("digest", digest)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> row.photo(false)));
    }

    public Photo add(Photo photo, byte[] digest, UUID by) {
        return transactions.call(entities -> {
            PhotoRow row = new PhotoRow(photo, digest, by);
            entities.persist(row);
            entities.flush();
            return row.photo(false);
        });
    }

    public Optional<Photo> change(UUID id, UnaryOperator<Photo> change) {
        return transactions.call(entities -> Optional.ofNullable(
                        entities.find(PhotoRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> !row.gone())
                .map(row -> {
                    row.take(change.apply(photo(entities, row)));
                    entities.flush();
                    return photo(entities, row);
                }));
    }

    private static Photo photo(EntityManager entities, PhotoRow row) {
        return row.photo(!previews(entities, List.of(row.id())).isEmpty());
    }

    private static Set<UUID> previews(EntityManager entities, List<UUID> photos) {
        if (photos.isEmpty()) {
            return Set.of();
        }
        return entities
                .createQuery(
                        "select o.photoId from StoredObjectRow o where o.photoId in :photos and o.part = :part and o.state = :state",
                        UUID.class)
                .setParameter("photos", photos)
                .setParameter("part", StoredObject.PREVIEW)
                .setParameter("state", StoredObjectRow.STORED)
                .getResultList()
                .stream()
                .collect(Collectors.toSet());
    }
}
