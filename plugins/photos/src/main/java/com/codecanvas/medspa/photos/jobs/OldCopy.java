package com.codecanvas.medspa.photos.jobs;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.photos.domain.StoredObject;
import com.codecanvas.medspa.photos.store.PostgresObjects;
import com.codecanvas.medspa.photos.vault.Vault;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes what a move left behind, unless the object has come back there meanwhile. */
@Component(service = JobHandler.class)
public final class OldCopy implements JobHandler {

    /** Argument: an object's id and the storage's module id, with a blank between. */
    static final String TYPE = "photos-old-copy";

    private final PostgresObjects objects;
    private final Vault vault;

    @Activate
    public OldCopy(@Reference PostgresObjects objects, @Reference Vault vault) {
        this.objects = objects;
        this.vault = vault;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void run(JobRun run) {
        String[] parts = run.argument().split(" ", 2);
        UUID id = UUID.fromString(parts[0]);
        String provider = parts[1];
        if (!objects.in(id, provider)) {
            vault.delete(new StoredObject(id, null, "", provider, null, null), provider);
        }
    }
}
