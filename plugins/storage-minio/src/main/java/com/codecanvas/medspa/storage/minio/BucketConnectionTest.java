package com.codecanvas.medspa.storage.minio;

import com.codecanvas.medspa.api.modules.CandidateSettings;
import com.codecanvas.medspa.api.modules.ConnectionTest;
import com.codecanvas.medspa.photos.api.ObjectMissingException;
import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Stores a few bytes, reads and lists them, and takes them away again: all that pictures will need. */
@Component(service = ConnectionTest.class)
public final class BucketConnectionTest implements ConnectionTest {

    private static final byte[] BYTES = {1, 2, 3, 4};

    private final BucketLine line;

    @Activate
    public BucketConnectionTest(@Reference BucketLine line) {
        this.line = line;
    }

    @Override
    public Result test(CandidateSettings given) {
        BucketSettings settings = given.read(BucketSettings.class);
        try {
            Bucket bucket = new Bucket(line.brieflyWith(settings), settings);
            return tried(bucket, "connection-test/" + UUID.randomUUID())
                    ? new Result(true, "The bucket takes, gives back and deletes objects.")
                    : new Result(false, "The bucket does not give back what it was given.");
        } catch (ObjectStorageUnavailableException e) {
            return new Result(false, e.getMessage());
        } catch (ObjectMissingException | IOException e) {
            return new Result(false, "The bucket does not give back what it was given.");
        }
    }

    private static boolean tried(Bucket bucket, String key) throws IOException {
        bucket.put(key, new ByteArrayInputStream(BYTES), BYTES.length);
        boolean same;
        try (InputStream stored = bucket.get(key, 0, Long.MAX_VALUE)) {
            same = Arrays.equals(stored.readAllBytes(), BYTES)
                    && bucket.list(key).contains(key);
        } finally {
            bucket.delete(key);
        }
        return same;
    }
}
