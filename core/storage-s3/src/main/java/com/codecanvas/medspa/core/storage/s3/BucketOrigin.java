package com.codecanvas.medspa.core.storage.s3;

import com.codecanvas.medspa.core.storage.ArtefactProblem;
import com.codecanvas.medspa.core.storage.ArtefactProblem.Kind;
import com.codecanvas.medspa.core.storage.origin.ArtefactOrigin;
import com.codecanvas.medspa.core.storage.origin.BucketSettings;
import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** A bucket of S3, MinIO or what speaks like them: an object appears complete or not at all. Loads what it is made of only when a bucket is configured. */
@Component
public final class BucketOrigin implements ArtefactOrigin {

    private static final long CONNECT = Duration.ofSeconds(5).toMillis();
    private static final long ANSWER = Duration.ofSeconds(60).toMillis();

    @FunctionalInterface
    private interface Call<T> {
        T run() throws MinioException;
    }

    private final BucketSettings settings;
    private final BucketProblems problems;
    private final MinioClient client;

    @Activate
    public BucketOrigin(@Reference BucketSettings settings) {
        this.settings = settings;
        this.problems = new BucketProblems(settings);
        this.client = MinioClient.builder()
                .endpoint(settings.endpoint())
                .region(settings.region())
                .credentials(settings.accessKey(), settings.secretKey())
                .build();
        client.setTimeout(CONNECT, ANSWER, ANSWER);
    }

    @Deactivate
    public void close() throws Exception {
        client.close();
    }

    @Override
    public void put(String sha256, Path file) {
        var unused = asked(
                sha256,
                () -> client.uploadObject(UploadObjectArgs.builder()
                        .bucket(settings.bucket())
                        .object(name(sha256))
                        .filename(file.toString())
                        .build()));
    }

    @Override
    public void get(String sha256, Path into) throws IOException {
        GetObjectArgs download = GetObjectArgs.builder()
                .bucket(settings.bucket())
                .object(name(sha256))
                .build();
        try (InputStream in = asked(sha256, () -> client.getObject(download));
                OutputStream out = Files.newOutputStream(into)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = read(sha256, in, buffer); read >= 0; read = read(sha256, in, buffer)) {
                out.write(buffer, 0, read);
            }
        }
    }

    @Override
    public boolean has(String sha256) {
        StatObjectArgs question = StatObjectArgs.builder()
                .bucket(settings.bucket())
                .object(name(sha256))
                .build();
        try {
            var unused = asked(sha256, () -> client.statObject(question));
            return true;
        } catch (ArtefactProblem e) {
            if (e.kind() == Kind.MISSING) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void remove(String sha256) {
        RemoveObjectArgs removal = RemoveObjectArgs.builder()
                .bucket(settings.bucket())
                .object(name(sha256))
                .build();
        try {
            var unused = asked(sha256, () -> {
                client.removeObject(removal);
                return sha256;
            });
        } catch (ArtefactProblem e) {
            if (e.kind() != Kind.MISSING) {
                throw e;
            }
        }
    }

    /** The client tells of a server that is away by exceptions of several families. */
    private <T> T asked(String sha256, Call<T> call) {
        try {
            return call.run();
        } catch (MinioException | RuntimeException e) {
            throw problems.of(sha256, e);
        }
    }

    /** Told apart from a disk that cannot be written to. */
    private int read(String sha256, InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw problems.of(sha256, e);
        }
    }

    private String name(String sha256) {
        return settings.prefix() + sha256;
    }
}
