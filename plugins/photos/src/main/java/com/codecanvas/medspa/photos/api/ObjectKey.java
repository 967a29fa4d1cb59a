package com.codecanvas.medspa.photos.api;

import java.util.UUID;

/** The two ids that a key is made of. Holds no patient data. */
public record ObjectKey(UUID clinicId, UUID objectId) {

    /** @throws IllegalArgumentException for a text that is not a key, such as one that leads out of the clinic's folder */
    public static ObjectKey parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length == 2) {
            ObjectKey key = new ObjectKey(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
            if (key.text().equals(text)) {
                return key;
            }
        }
        throw new IllegalArgumentException("Not the key of an object");
    }

    public String text() {
        return clinicId + "/" + objectId;
    }
}
