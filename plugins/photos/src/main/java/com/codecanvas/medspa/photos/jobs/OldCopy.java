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

/** Deletes what a move left behind: nothing is ever stored again where it lay. */
@Component(service = JobHandler.class)
public final class OldCopy implements JobHandler {

    /** Argument: the place's id and the storage's module id, with a blank between. */
    static final String TYPE = "photos-old-copy";

    private final PostgresObjects objects;
    private final Vault vault;

    @Activate
    public OldCopy(@Reference PostgresObjects objects, @Reference Vault vault) {
        this.objects = objects;
        this.vault = vault;
    }

    static String argument(StoredObject object) {
        return object.placeId() + " " + object.provider();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void run(JobRun run) {
        String[] parts = run.argument().split(" ", 2);
        UUID placeId = UUID.fromString(parts[0]);
        if (!objects.liesAt(placeId)) {
            vault.delete(parts[1], placeId);
        }
    }
}
