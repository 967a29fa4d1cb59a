package com.codecanvas.medspa.photos.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.photos.domain.Link;
import com.codecanvas.medspa.photos.domain.Photo;
import com.codecanvas.medspa.photos.domain.PhotoFacts;
import com.codecanvas.medspa.photos.domain.Picture;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code photos.photo}; it stays when the picture is gone. */
@Entity
@Table(schema = "photos", name = "photo")
public class PhotoRow {

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    private String kind;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Encrypted
    private String facts;

    @Column(name = "media_type")
    private String mediaType;

    private int width;
    private int height;
    private long size;

    @SuppressWarnings("unused") // Read by the database, which holds it unique.
    private byte[] digest;

    private boolean gone;

    @Column(name = "subject_source")
    private String subjectSource;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "occasion_id")
    private UUID occasionId;

    @Version
    private long version;

    @SuppressWarnings("unused") // Read by retention.
    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("unused") // For whoever asks later who took it.
    @Column(name = "created_by")
    private UUID createdBy;

    protected PhotoRow() {}

    PhotoRow(Photo photo, byte[] digest, UUID createdBy) {
        id = photo.id();
        patientId = photo.patientId();
        mediaType = photo.picture().mediaType();
        width = photo.picture().width();
        height = photo.picture().height();
        size = photo.size();
        this.digest = digest.clone();
        this.createdBy = createdBy;
        createdAt = Now.get();
        take(photo);
    }

    final void take(Photo photo) {
        kind = photo.kind();
        takenAt = photo.takenAt();
        facts = FactsJson.write(photo.facts());
        gone = photo.facts().goneBecause() != null;
        Link link = photo.link();
        subjectSource = link == null ? null : link.source();
        subjectId = link == null ? null : link.subjectId();
        occasionId = link == null ? null : link.occasionId();
    }

    Photo photo(boolean preview) {
        PhotoFacts seen = FactsJson.read(facts);
        Link link = subjectId == null ? null : new Link(subjectSource, subjectId, occasionId);
        Picture picture = new Picture(mediaType, width, height);
        return new Photo(id, patientId, kind, takenAt, seen, link, picture, size, preview, version);
    }

    UUID id() {
        return id;
    }

    boolean gone() {
        return gone;
    }
}
