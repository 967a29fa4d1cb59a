package com.codecanvas.medspa.photos.jobs;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.photos.domain.StoredObject;
import com.codecanvas.medspa.photos.store.PostgresMoves;
import com.codecanvas.medspa.photos.store.PostgresObjects;
import com.codecanvas.medspa.photos.vault.Sha256;
import com.codecanvas.medspa.photos.vault.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Copies ciphertext to the new storage, switches the row once the copy has proved whole, and has the old object deleted after that: readers go by the row. */
@Component(service = JobHandler.class)
public final class Moving implements JobHandler {

    /** Argument: a move's id. */
    public static final String TYPE = "photos-move";

    private static final int BATCH = 50;

    /** A picture has 25 MB at most. */
    private static final Duration LONGEST_COPY = Duration.ofHours(2);

    private final PostgresMoves moves;
    private final PostgresObjects objects;
    private final Vault vault;
    private final Transactions transactions;
    private final Jobs jobs;

    @Activate
    public Moving(
            @Reference PostgresMoves moves,
            @Reference PostgresObjects objects,
            @Reference Vault vault,
            @Reference Transactions transactions,
            @Reference Jobs jobs) {
        this.moves = moves;
        this.objects = objects;
        this.vault = vault;
        this.transactions = transactions;
        this.jobs = jobs;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void run(JobRun run) throws IOException {
        UUID id = UUID.fromString(run.argument());
        String target = moves.target(id);
        while (target != null && !run.stopping()) {
            List<StoredObject> next = objects.elsewhere(target, BATCH);
            if (next.isEmpty()) {
                moves.finish(id);
                return;
            }
            for (StoredObject object : next) {
                if (run.stopping()) {
                    return;
                }
                move(object, target);
            }
            target = moves.target(id);
        }
    }

    /** Whatever fails on the way, the copy that nobody reads is taken away later. */
    private void move(StoredObject object, String target) throws IOException {
        StoredObject copy = object.at(target, Ids.next());
        transactions.run(
                entities -> jobs.enqueueAt(Instant.now().plus(LONGEST_COPY), OldCopy.TYPE, OldCopy.argument(copy)));
        try (InputStream sealed = vault.openSealed(object)) {
            vault.putSealed(copy, sealed, vault.sealedSize(object));
        }
        try (InputStream stored = vault.openSealed(copy)) {
            if (!Arrays.equals(Sha256.of(stored), object.sealedSha256())) {
                objects.checked(object.id(), false);
                throw new IOException("The copy of object " + object.id() + " differs from what was stored");
            }
        }
        transactions.run(entities -> {
            boolean moved = objects.move(object, copy);
            jobs.enqueue(OldCopy.TYPE, OldCopy.argument(moved ? object : copy));
        });
    }
}
