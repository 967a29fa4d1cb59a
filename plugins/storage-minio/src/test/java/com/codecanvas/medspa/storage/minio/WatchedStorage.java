package com.codecanvas.medspa.storage.minio;

import com.codecanvas.medspa.photos.api.ObjectStorage;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;

/** Another storage, and something that happens when it is read for the so-manieth time. */
final class WatchedStorage implements ObjectStorage {

    private final ObjectStorage storage;
    private final int times;
    private final Runnable then;
    private int reads;

    WatchedStorage(ObjectStorage storage, int times, Runnable then) {
        this.storage = storage;
        this.times = times;
        this.then = then;
    }

    @Override
    public InputStream get(String key, long offset, long length) {
        reads++;
        if (reads == times) {
            then.run();
        }
        return storage.get(key, offset, length);
    }

    @Override
    public void put(String key, InputStream content, long length) {
        storage.put(key, content, length);
    }

    @Override
    public void delete(String key) {
        storage.delete(key);
    }

    @Override
    public OptionalLong size(String key) {
        return storage.size(key);
    }

    @Override
    public List<String> list(String clinicId) {
        return storage.list(clinicId);
    }
}
