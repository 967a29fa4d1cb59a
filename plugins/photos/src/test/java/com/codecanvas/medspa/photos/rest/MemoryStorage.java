package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.photos.api.ObjectMissingException;
import com.codecanvas.medspa.photos.api.ObjectStorage;
import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A storage that can be told to fail in the middle. */
final class MemoryStorage implements ObjectStorage {

    final Map<String, byte[]> objects = new TreeMap<>();
    /** Fails after so many bytes of a put. */
    long room = Long.MAX_VALUE;
    /** Runs before each reading. */
    Runnable beforeReading = () -> {};

    @Override
    public void put(String key, InputStream content, long length) {
        try {
            byte[] sealed = content.readNBytes((int) Math.min(room, Integer.MAX_VALUE));
            if (sealed.length != length) {
                throw new ObjectStorageUnavailableException("Away after " + sealed.length + " bytes", null);
            }
            objects.put(key, sealed);
        } catch (IOException e) {
            throw new ObjectStorageUnavailableException("No content", e);
        }
    }

    @Override
    public InputStream get(String key, long offset, long length) {
        beforeReading.run();
        byte[] sealed = objects.get(key);
        if (sealed == null) {
            throw new ObjectMissingException(key, null);
        }
        return new ByteArrayInputStream(sealed, (int) offset, (int) Math.min(length, sealed.length - offset));
    }

    @Override
    public void delete(String key) {
        objects.remove(key);
    }

    @Override
    public OptionalLong size(String key) {
        return objects.containsKey(key) ? OptionalLong.of(objects.get(key).length) : OptionalLong.empty();
    }

    @Override
    public List<String> list(String clinicId) {
        return objects.keySet().stream()
                .filter(key -> key.startsWith(clinicId + "/"))
                .toList();
    }
}
