package com.codecanvas.medspa.photos.jobs;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.photos.api.ObjectMissingException;
import com.codecanvas.medspa.photos.domain.StoredObject;
import com.codecanvas.medspa.photos.store.PostgresObjects;
import com.codecanvas.medspa.photos.vault.Sha256;
import com.codecanvas.medspa.photos.vault.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads every object and compares it with the hash that was taken when it was stored. Changes nothing but the mark. */
@Component(service = JobHandler.class)
public final class IntegrityCheck implements JobHandler {

    public static final String TYPE = "photos-check";

    private static final int BATCH = 50;

    private final PostgresObjects objects;
    private final Vault vault;

    @Activate
    public IntegrityCheck(@Reference PostgresObjects objects, @Reference Vault vault) {
        this.objects = objects;
        this.vault = vault;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void run(JobRun run) throws IOException {
        List<StoredObject> next = objects.after(new UUID(0, 0), BATCH);
        while (!next.isEmpty()) {
            for (StoredObject object : next) {
                if (run.stopping()) {
                    return;
                }
                objects.checked(object.id(), whole(object));
            }
            next = objects.after(next.get(next.size() - 1).id(), BATCH);
        }
    }

    private boolean whole(StoredObject object) throws IOException {
        try (InputStream sealed = vault.openSealed(object)) {
            return Arrays.equals(Sha256.of(sealed), object.sealedSha256());
        } catch (ObjectMissingException e) {
            // Moved or deleted while it was being looked for; otherwise it is lost.
            return objects.ofPhoto(object.photoId()).stream()
                    .noneMatch(now -> now.placeId().equals(object.placeId()));
        }
    }
}
