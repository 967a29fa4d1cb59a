package com.codecanvas.medspa.photos.vault;

import com.codecanvas.medspa.photos.api.ObjectMissingException;
import com.codecanvas.medspa.photos.domain.StoredObject;
import com.codecanvas.medspa.photos.store.PostgresObjects;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pictures by their photo, wherever they lie. */
@Component(service = Pictures.class)
public final class Pictures {

    private final PostgresObjects objects;
    private final Vault vault;

    @Activate
    public Pictures(@Reference PostgresObjects objects, @Reference Vault vault) {
        this.objects = objects;
        this.vault = vault;
    }

    /**
     * @return empty when the photo has no such part
     * @throws ObjectMissingException when the storage has lost it
     */
    public Optional<InputStream> open(UUID photoId, String part) throws IOException {
        try {
            return opened(photoId, part);
        } catch (ObjectMissingException movedMeanwhile) {
            // A move may have switched the row between reading it and opening the object.
            return opened(photoId, part);
        }
    }

    private Optional<InputStream> opened(UUID photoId, String part) throws IOException {
        Optional<StoredObject> object = objects.find(photoId, part);
        return object.isEmpty() ? Optional.empty() : Optional.of(vault.open(object.get()));
    }
}
