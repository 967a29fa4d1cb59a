package com.codecanvas.medspa.storage.minio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.photos.api.ObjectStorage;
import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import com.codecanvas.medspa.storage.local.FolderStorage;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;

/** The photos module on real PostgreSQL, a real folder and a real S3 server. */
class MovingPicturesTest {

    private static final String BUCKET = "storage-minio";
    private static final String FOLDER = "storage-local";

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("photos");

    @TempDir
    Path place;

    private final Map<UUID, byte[]> pictures = new LinkedHashMap<>();
    private BucketServer server;
    private BucketLine line;
    private Photos photos;

    @BeforeEach
    void open() throws Exception {
        server = BucketServer.start(place);
        server.makeBucket("pictures");
        line = new BucketLine(true, Duration.ofSeconds(30));
        kit.settings().set(server.settings("pictures", "a"));
        kit.slots().fill(ObjectStorage.class, FOLDER, folder(place));
        kit.slots().fill(ObjectStorage.class, BUCKET, new BucketStorage(line, kit.settings(), kit.currentClinic()));
        photos = new Photos(kit);
        for (int each = 0; each < 5; each++) {
            byte[] picture = Photos.picture(each);
            pictures.put(photos.add(picture), picture);
        }
    }

    @AfterEach
    void close() throws Exception {
        line.close();
        server.close();
    }

    private static FolderStorage folder(Path data) {
        return new FolderStorage((BundleContext) Proxy.newProxyInstance(
                MovingPicturesTest.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, arguments) -> data.toString()));
    }

    private long filesIn(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(place.resolve(folder))) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private void allAreWhole() {
        pictures.forEach((id, picture) -> assertThat(photos.read(id)).isEqualTo(picture));
    }

    @Test
    void picturesMoveToTheBucketAndBackWhilePeopleLookAtThem() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch looking = new CountDownLatch(1);
        CompletableFuture<Void> people = CompletableFuture.runAsync(() -> {
            while (!done.get()) {
                allAreWhole();
                looking.countDown();
            }
        });
        assertThat(looking.await(60, TimeUnit.SECONDS)).isTrue();
        move(BUCKET);
        assertThat(filesIn("pictures")).isZero();
        assertThat(filesIn("buckets/pictures")).isEqualTo(pictures.size());
        move(FOLDER);
        assertThat(filesIn("buckets/pictures")).isZero();
        done.set(true);
        people.get(60, TimeUnit.SECONDS);
        allAreWhole();
    }

    private void move(String provider) {
        kit.slots().choose(ObjectStorage.class, provider);
        photos.moveTo(provider);
        photos.runJobs();
        assertThat(photos.moved()).isTrue();
    }

    @Test
    void aBucketThatDiesDuringTheMoveCostsNoPicture() throws Exception {
        kit.slots().fill(ObjectStorage.class, FOLDER, new WatchedStorage(folder(place), 3, server::kill));
        kit.slots().choose(ObjectStorage.class, BUCKET);
        photos.moveTo(BUCKET);
        assertThatThrownBy(photos::runJobs).isInstanceOf(ObjectStorageUnavailableException.class);
        assertThat(photos.moved()).isFalse();
        server.run();
        allAreWhole();
        photos.runJobs();
        assertThat(photos.moved()).isTrue();
        allAreWhole();
        assertThat(filesIn("pictures")).isZero();
    }
}
