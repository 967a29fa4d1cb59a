package com.codecanvas.medspa.storage.minio;

import com.codecanvas.medspa.photos.api.ObjectMissingException;
import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The calls that a bucket is asked. Keys are without the prefix, here and in what is answered. */
final class Bucket {

    /** The least that buckets take, and the most of an object that is in memory at once. */
    private static final long PART = 5L << 20;

    private static final String CONTENT = "application/octet-stream";

    @FunctionalInterface
    private interface Call<T> {
        T run() throws MinioException;
    }

    private final MinioClient client;
    private final String name;
    private final String prefix;
    private final BucketProblems problems;

    Bucket(MinioClient client, BucketSettings settings) {
        this.client = client;
        this.name = settings.bucket();
        this.prefix = settings.folder();
        this.problems = new BucketProblems(settings);
    }

    /** In parts that become an object when all are there. */
    void put(String key, InputStream content, long length) {
        AnnouncedStream announced = new AnnouncedStream(content, length);
        try {
            var unused = client.putObject(
                    PutObjectArgs.builder().bucket(name).object(prefix + key).contentType(CONTENT).stream(
                                    announced, length, PART)
                            .build());
        } catch (MinioException | RuntimeException e) {
            announced.rethrow();
            throw problems.of("write to", e);
        }
    }

    InputStream get(String key, long offset, long length) {
        if (length == 0) {
            return nothingOf(key);
        }
        try {
            return client.getObject(part(key, offset, length));
        } catch (MinioException | RuntimeException e) {
            return switch (BucketProblems.code(e)) {
                case "NoSuchKey" -> throw new ObjectMissingException(key, e);
                case "InvalidRange" -> InputStream.nullInputStream();
                default -> throw problems.of("read", e);
            };
        }
    }

    private GetObjectArgs part(String key, long offset, long length) {
        GetObjectArgs.Builder part =
                GetObjectArgs.builder().bucket(name).object(prefix + key).offset(offset);
        return length > Long.MAX_VALUE - offset
                ? part.build()
                : part.length(length).build();
    }

    private InputStream nothingOf(String key) {
        if (size(key).isEmpty()) {
            throw new ObjectMissingException(key, null);
        }
        return InputStream.nullInputStream();
    }

    /** Some buckets say of an object that it is not there. */
    void delete(String key) {
        try {
            client.removeObject(
                    RemoveObjectArgs.builder().bucket(name).object(prefix + key).build());
        } catch (MinioException | RuntimeException e) {
            if (!BucketProblems.code(e).equals("NoSuchKey")) {
                throw problems.of("delete from", e);
            }
        }
    }

    OptionalLong size(String key) {
        try {
            return OptionalLong.of(client.statObject(StatObjectArgs.builder()
                            .bucket(name)
                            .object(prefix + key)
                            .build())
                    .size());
        } catch (MinioException | RuntimeException e) {
            if (BucketProblems.code(e).equals("NoSuchKey") && exists()) {
                return OptionalLong.empty();
            }
            throw problems.of("read", e);
        }
    }

    /** An answer without a body does not tell an object that is missing from a bucket that is. */
    private boolean exists() {
        return asked(
                "read",
                () -> client.bucketExists(
                        BucketExistsArgs.builder().bucket(name).build()));
    }

    List<String> list(String beginning) {
        return asked("list", () -> {
            List<String> keys = new ArrayList<>();
            for (Result<Item> each : client.listObjects(ListObjectsArgs.builder()
                    .bucket(name)
                    .prefix(prefix + beginning)
                    .recursive(true)
                    .build())) {
                keys.add(each.get().objectName().substring(prefix.length()));
            }
            return keys.stream().sorted().toList();
        });
    }

    /** The client tells of a server that is away by exceptions of several families. */
    private <T> T asked(String doing, Call<T> call) {
        try {
            return call.run();
        } catch (MinioException | RuntimeException e) {
            throw problems.of(doing, e);
        }
    }
}
