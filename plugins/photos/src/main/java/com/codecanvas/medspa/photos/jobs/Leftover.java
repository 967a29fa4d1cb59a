package com.codecanvas.medspa.photos.jobs;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.photos.store.PostgresObjects;
import com.codecanvas.medspa.photos.vault.Uploads;
import com.codecanvas.medspa.photos.vault.Vault;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes away an object that was never completed or was deleted; its row, with the key to it, goes last. */
@Component(service = JobHandler.class)
public final class Leftover implements JobHandler {

    private final PostgresObjects objects;
    private final Vault vault;

    @Activate
    public Leftover(@Reference PostgresObjects objects, @Reference Vault vault) {
        this.objects = objects;
        this.vault = vault;
    }

    @Override
    public String type() {
        return Uploads.LEFTOVER;
    }

    @Override
    public void run(JobRun run) {
        UUID id = UUID.fromString(run.argument());
        objects.giveUp(id).ifPresent(object -> {
            vault.delete(object);
            objects.forget(id);
        });
    }
}
