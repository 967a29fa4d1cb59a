package com.codecanvas.medspa.photos.store;

import com.codecanvas.medspa.photos.domain.StoredObject;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code photos.stored_object}: where one encrypted object lies. Written before the object, and removed after it. */
@Entity
@Table(schema = "photos", name = "stored_object")
public class StoredObjectRow {

    static final String UPLOADING = "uploading";
    static final String STORED = "stored";
    static final String LEAVING = "leaving";

    @Id
    private UUID id;

    @Column(name = "photo_id")
    private UUID photoId;

    private String part;
    private String state;
    private String provider;

    @Column(name = "place_id")
    private UUID placeId;

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    @Column(name = "sealed_sha256")
    private byte[] sealedSha256;

    @SuppressWarnings("unused") // Read by the database, which counts.
    private boolean damaged;

    @SuppressWarnings("unused") // Read by retention.
    @Column(name = "created_at")
    private Instant createdAt;

    protected StoredObjectRow() {}

    StoredObjectRow(StoredObject object) {
        id = object.id();
        photoId = object.photoId();
        part = object.part();
        provider = object.provider();
        placeId = object.placeId();
        wrappedKey = object.wrappedKey();
        state = UPLOADING;
        createdAt = Now.get();
    }

    StoredObject object() {
        return new StoredObject(id, photoId, part, provider, placeId, wrappedKey, sealedSha256);
    }

    boolean is(String wanted) {
        return state.equals(wanted);
    }

    void stored(byte[] sha256) {
        state = STORED;
        sealedSha256 = sha256.clone();
    }

    void leave() {
        state = LEAVING;
    }

    void moved(StoredObject to) {
        provider = to.provider();
        placeId = to.placeId();
    }

    void checked(boolean whole) {
        damaged = !whole;
    }
}
