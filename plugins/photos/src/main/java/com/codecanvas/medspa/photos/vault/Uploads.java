package com.codecanvas.medspa.photos.vault;

import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.photos.domain.PictureRefusedException;
import com.codecanvas.medspa.photos.domain.StoredObject;
import com.codecanvas.medspa.photos.store.PostgresObjects;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Row first, then the object, then what the object belongs to: whatever fails in between, the row tells which object has to go. The job that takes it away is
 * stored with the row.
 */
@Component(service = Uploads.class)
public final class Uploads {

    /** Argument: an object's id. */
    public static final String LEFTOVER = "photos-leftover";

    /** Longer than any upload takes. */
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final Vault vault;
    private final PostgresObjects objects;
    private final Transactions transactions;
    private final Jobs jobs;

    @Activate
    public Uploads(
            @Reference Vault vault,
            @Reference PostgresObjects objects,
            @Reference Transactions transactions,
            @Reference Jobs jobs) {
        this.vault = vault;
        this.objects = objects;
        this.transactions = transactions;
        this.jobs = jobs;
    }

    /**
     * @param length bytes that were announced
     * @param keep saves the photo in the transaction in which its object becomes valid
     * @throws PictureRefusedException saying what is wrong with it
     * @throws IOException when the sender went away
     */
    public <T> T receive(UUID photoId, String part, Sent sent, Function<Received, T> keep) throws IOException {
        StoredObject object = vault.reserve(photoId, part);
        transactions.run(entities -> {
            objects.begin(object);
            jobs.enqueueAt(Instant.now().plus(PATIENCE), LEFTOVER, object.id().toString());
        });
        InspectedStream inspected = new InspectedStream(sent.body());
        try {
            byte[] sealedSha256 = vault.put(object, inspected, sent.length());
            Received received = new Received(inspected.picture(), inspected.size(), inspected.sha256());
            return transactions.call(entities -> {
                if (!objects.finish(object.id(), sealedSha256)) {
                    throw new IllegalStateException("The upload took longer than " + PATIENCE);
                }
                return keep.apply(received);
            });
        } catch (IOException | RuntimeException e) {
            takeAway(object.id());
            inspected.rethrow();
            throw e;
        }
    }

    /** By a job, which goes on trying while the storage is away. */
    private void takeAway(UUID objectId) {
        transactions.run(entities -> {
            if (objects.giveUp(objectId).isPresent()) {
                jobs.enqueue(LEFTOVER, objectId.toString());
            }
        });
    }

    /** A body of so many bytes. */
    public record Sent(InputStream body, long length) {}

    /** What came: {@code size} in bytes, the hash of the picture as it was sent. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Received(com.codecanvas.medspa.photos.domain.Picture picture, long size, byte[] sha256) {}
}
