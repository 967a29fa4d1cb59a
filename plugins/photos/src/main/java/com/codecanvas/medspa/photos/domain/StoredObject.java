package com.codecanvas.medspa.photos.domain;

import java.util.UUID;

/**
 * One encrypted object in a storage.
 *
 * @param part {@link #PICTURE} or {@link #PREVIEW}
 * @param provider module id of the storage that has it
 * @param placeId under which it lies there: another one after each move, so that what is deleted at the old place can never be what is read at the new one
 * @param sealedSha256 of the ciphertext; null until it is stored
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by id alone.
public record StoredObject(
        UUID id, UUID photoId, String part, String provider, UUID placeId, byte[] wrappedKey, byte[] sealedSha256) {

    public static final String PICTURE = "picture";
    public static final String PREVIEW = "preview";

    /** The same ciphertext elsewhere. */
    public StoredObject at(String otherProvider, UUID otherPlaceId) {
        return new StoredObject(id, photoId, part, otherProvider, otherPlaceId, wrappedKey, sealedSha256);
    }
}
