package com.codecanvas.medspa.photos.api;

import com.codecanvas.medspa.api.slots.ProviderSlot;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Keeps objects under keys of the form {@code <clinic id>/<object id>}, both in lower case as UUIDs. It sees ciphertext alone. Several threads may call at once.
 * Every method throws {@link ObjectStorageUnavailableException} where the storage can't be used.
 */
@ConsumerType
@ProviderSlot("object-storage")
public interface ObjectStorage {

    /**
     * The object appears whole or not at all, and replaces one of the same key. Does not close the content.
     *
     * @param length bytes that the content has
     */
    void put(String key, InputStream content, long length);

    /**
     * Part of an object; the caller closes it.
     *
     * @param offset bytes to leave out at the beginning
     * @param length most bytes to give; fewer when the object ends before
     * @throws ObjectMissingException when there is no such object
     */
    InputStream get(String key, long offset, long length);

    /** Nothing happens when there is no such object. */
    void delete(String key);

    /** Size in bytes; empty when there is no such object. */
    OptionalLong size(String key);

    /** Keys of the clinic's objects, in order. */
    List<String> list(String clinicId);
}
