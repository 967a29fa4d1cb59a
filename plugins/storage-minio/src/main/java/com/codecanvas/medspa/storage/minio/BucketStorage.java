package com.codecanvas.medspa.storage.minio;

import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.photos.api.ObjectKey;
import com.codecanvas.medspa.photos.api.ObjectStorage;
import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Objects in the bucket that the current clinic has set up. The settings are read for each call, so a change counts from the next one on. */
@Component(service = ObjectStorage.class)
public final class BucketStorage implements ObjectStorage {

    private final BucketLine line;
    private final ModuleSettings settings;
    private final CurrentClinic clinic;

    @Activate
    public BucketStorage(
            @Reference BucketLine line, @Reference ModuleSettings settings, @Reference CurrentClinic clinic) {
        this.line = line;
        this.settings = settings;
        this.clinic = clinic;
    }

    @Override
    public void put(String key, InputStream content, long length) {
        String own = own(key);
        bucket().put(own, content, length);
    }

    @Override
    public InputStream get(String key, long offset, long length) {
        String own = own(key);
        return bucket().get(own, offset, length);
    }

    @Override
    public void delete(String key) {
        String own = own(key);
        bucket().delete(own);
    }

    @Override
    public OptionalLong size(String key) {
        String own = own(key);
        return bucket().size(own);
    }

    @Override
    public List<String> list(String clinicId) {
        UUID id = UUID.fromString(clinicId);
        own(id);
        return bucket().list(id + "/");
    }

    /** @throws ObjectStorageUnavailableException while the settings are incomplete */
    private Bucket bucket() {
        BucketSettings given = settings.read(BucketSettings.class);
        return new Bucket(line.with(given), given);
    }

    private String own(String key) {
        ObjectKey parsed = ObjectKey.parse(key);
        own(parsed.clinicId());
        return parsed.text();
    }

    /** One clinic's keys to a bucket never lead to objects of another. */
    private void own(UUID clinicId) {
        if (!clinic.get().id().equals(clinicId)) {
            throw new IllegalArgumentException("An object of another clinic");
        }
    }
}
