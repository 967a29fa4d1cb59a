package com.codecanvas.medspa.storage.minio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.photos.api.ObjectKey;
import com.codecanvas.medspa.photos.api.ObjectMissingException;
import com.codecanvas.medspa.photos.api.ObjectStorage;
import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import com.codecanvas.medspa.photos.contract.ObjectStorageContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against an S3 server in a process of its own. */
class BucketStorageTest extends ObjectStorageContract {

    private static final String BUCKET = "pictures";
    private static final String OTHER_BUCKET = "other-pictures";

    @TempDir
    static Path folder;

    private static BucketServer server;
    private static BucketLine line;

    private final UUID clinic = UUID.randomUUID();
    private final String key = new ObjectKey(clinic, UUID.randomUUID()).text();
    private final Account account = new Account(clinic, server.settings(BUCKET, "clinic-a"));
    private final BucketStorage storage = account.storage(line);

    @BeforeAll
    static void start() throws Exception {
        server = BucketServer.start(folder);
        server.makeBucket(BUCKET);
        server.makeBucket(OTHER_BUCKET);
        line = new BucketLine(true, Duration.ofSeconds(30));
    }

    @AfterAll
    static void stop() throws Exception {
        line.close();
        server.close();
    }

    @Override
    protected ObjectStorage in(UUID clinicId) {
        return new Account(clinicId, server.settings(BUCKET, "some/folder/")).storage(line);
    }

    private static InputStream bytes(int length) {
        return new ByteArrayInputStream(new byte[length]);
    }

    private static List<Path> files(String bucket) throws IOException {
        try (Stream<Path> all = Files.walk(server.buckets().resolve(bucket))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void objectsLieUnderThePrefixAndClinic() throws IOException {
        storage.put(key, bytes(3), 3);
        assertThat(server.buckets().resolve(BUCKET).resolve("clinic-a").resolve(key))
                .hasSize(3);
        assertThat(storage.list(clinic.toString())).containsExactly(key);
    }

    @Test
    void aFailedUploadLeavesNoPartsInTheBucket() throws IOException {
        List<Path> before = files(BUCKET);
        assertThatThrownBy(() -> storage.put(key, bytes(11_000_000), 11_000_001))
                .isInstanceOf(ObjectStorageUnavailableException.class);
        assertThat(files(BUCKET)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void twoClinicsWithOneBucketNeverReachEachOthersObjects() {
        UUID neighbour = UUID.randomUUID();
        Account other = new Account(neighbour, server.settings(BUCKET, "clinic-b"));
        storage.put(key, bytes(3), 3);
        BucketStorage theirs = other.storage(line);
        assertThatThrownBy(() -> theirs.get(key, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> theirs.put(key, bytes(1), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> theirs.delete(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> theirs.size(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> theirs.list(clinic.toString())).isInstanceOf(IllegalArgumentException.class);
        assertThat(theirs.list(neighbour.toString())).isEmpty();
        assertThat(storage.size(key)).hasValue(3);
    }

    @Test
    void twoClinicsWithBucketsOfTheirOwnUseThemAtTheSameTime() throws IOException {
        UUID neighbour = UUID.randomUUID();
        String theirKey = new ObjectKey(neighbour, UUID.randomUUID()).text();
        Account other = new Account(neighbour, server.settings(OTHER_BUCKET, ""));
        storage.put(key, bytes(3), 3);
        other.storage(line).put(theirKey, bytes(4), 4);
        assertThat(files(OTHER_BUCKET))
                .containsExactly(server.buckets().resolve(OTHER_BUCKET).resolve(theirKey));
        assertThat(storage.size(key)).hasValue(3);
        other.storage(line).delete(theirKey);
    }

    @Test
    void changedSettingsCountFromTheNextCallOn() {
        storage.put(key, bytes(3), 3);
        account.change(server.settings(BUCKET, "elsewhere"));
        assertThat(storage.size(key)).isEmpty();
        account.change(server.settings(BUCKET, "clinic-a"));
        assertThat(storage.size(key)).hasValue(3);
    }

    @Test
    void moreObjectsThanAPageHoldsAreListed() throws IOException {
        Path place = Files.createDirectories(
                server.buckets().resolve(BUCKET).resolve("clinic-a").resolve(clinic.toString()));
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 2100; i++) {
            UUID id = UUID.randomUUID();
            Files.write(place.resolve(id.toString()), new byte[1]);
            keys.add(clinic + "/" + id);
        }
        keys.sort(null);
        assertThat(storage.list(clinic.toString())).isEqualTo(keys);
    }

    @Test
    void whatIsWrongIsToldApartInWordsWithoutTheKeys() {
        told(server.settings("nowhere", ""), "There is no bucket nowhere");
        assertThatThrownBy(() -> storage.size(key)).hasMessageContaining("There is no bucket nowhere");
        told(keys(BucketServer.ACCESS, "wrong-key"), "The secret key does not belong to the access key");
        told(keys("unknown-key", BucketServer.SECRET), "does not know the access key");
        told(new BucketSettings("", "us-east-1", BUCKET, "", "a", "b"), "Fill in");
        told(new BucketSettings("https://a/path", "us-east-1", BUCKET, "", "a", "b"), "without a path");
        told(server.settings("B", ""), "a form that storages do not take");
        told(
                new BucketSettings("http://no.such.host.invalid", "us-east-1", BUCKET, "", "a", "b"),
                "no server of this name");
    }

    private static BucketSettings keys(String access, String secret) {
        return new BucketSettings(server.address(), "us-east-1", BUCKET, "", access, secret);
    }

    private void told(BucketSettings wrong, String words) {
        account.change(wrong);
        assertThatThrownBy(() -> storage.put(key, bytes(1), 1))
                .isInstanceOf(ObjectStorageUnavailableException.class)
                .hasMessageContaining(words)
                .satisfies(problem -> assertThat(stack(problem))
                        .doesNotContain(BucketServer.SECRET, "wrong-key")
                        .doesNotContain("unknown-key,"));
        assertThatThrownBy(() -> storage.get(key, 0, 1)).isInstanceOf(ObjectStorageUnavailableException.class);
        assertThatThrownBy(() -> storage.size(key)).isInstanceOf(ObjectStorageUnavailableException.class);
        assertThatThrownBy(() -> storage.list(clinic.toString())).isInstanceOf(ObjectStorageUnavailableException.class);
    }

    @Test
    void aDeletionThatIsRefusedIsTold() {
        storage.put(key, bytes(1), 1);
        account.change(keys(BucketServer.ACCESS, "wrong-key"));
        assertThatThrownBy(() -> storage.delete(key)).isInstanceOf(ObjectStorageUnavailableException.class);
        account.change(server.settings(BUCKET, "clinic-a"));
        assertThat(storage.size(key)).hasValue(1);
    }

    private static String stack(Throwable problem) {
        StringBuilder all = new StringBuilder();
        for (Throwable each = problem; each != null; each = each.getCause()) {
            all.append(each).append('\n');
        }
        return all.toString();
    }

    @Test
    void aServerThatDiesInMidUploadLeavesNothingThatCouldBeRead() throws Exception {
        Path place = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
        try (BucketServer dying = BucketServer.start(place)) {
            dying.makeBucket(BUCKET);
            account.change(dying.settings(BUCKET, ""));
            InputStream content = new SequenceInputStream(bytes(6_000_000), new KillingStream(dying, 6_000_000));
            assertThatThrownBy(() -> storage.put(key, content, 12_000_000))
                    .isInstanceOf(ObjectStorageUnavailableException.class)
                    .hasMessageContaining("does not answer");
            assertThatThrownBy(() -> storage.size(key)).isInstanceOf(ObjectStorageUnavailableException.class);
            dying.run();
            assertThat(storage.size(key)).isEmpty();
            assertThat(storage.list(clinic.toString())).isEmpty();
            assertThatThrownBy(() -> storage.get(key, 0, 1)).isInstanceOf(ObjectMissingException.class);
            storage.put(key, bytes(12_000_000), 12_000_000);
            assertThat(storage.size(key)).hasValue(12_000_000);
        }
    }

    @Test
    void aServerThatDiesInMidDownloadIsTold() throws Exception {
        Path place = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
        try (BucketServer dying = BucketServer.start(place)) {
            dying.makeBucket(BUCKET);
            account.change(dying.settings(BUCKET, ""));
            storage.put(key, bytes(24_000_000), 24_000_000);
            try (InputStream half = storage.get(key, 0, Long.MAX_VALUE)) {
                half.skipNBytes(100_000);
                dying.kill();
                assertThatThrownBy(half::readAllBytes).isInstanceOf(IOException.class);
            }
        }
    }

    /** Zeros, after the server's end. */
    private static final class KillingStream extends InputStream {

        private final BucketServer server;
        private int left;
        private boolean killed;

        KillingStream(BucketServer server, int length) {
            this.server = server;
            this.left = length;
        }

        @Override
        public int read() {
            if (!killed) {
                server.kill();
                killed = true;
            }
            return left-- > 0 ? 0 : -1;
        }
    }
}
