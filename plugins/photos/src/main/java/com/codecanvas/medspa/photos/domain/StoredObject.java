package com.codecanvas.medspa.photos.domain;

import java.util.UUID;

/**
 * One encrypted object in a storage.
 *
 * @param part {@link #PICTURE} or {@link #PREVIEW}
 * @param provider module id of the storage that has it
 * @param sealedSha256 of the ciphertext; null until it is stored
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by id alone.
public record StoredObject(
        UUID id, UUID photoId, String part, String provider, byte[] wrappedKey, byte[] sealedSha256) {

    public static final String PICTURE = "picture";
    public static final String PREVIEW = "preview";
}
