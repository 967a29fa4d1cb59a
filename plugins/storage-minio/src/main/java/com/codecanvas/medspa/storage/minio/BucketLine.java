package com.codecanvas.medspa.storage.minio;

import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import io.minio.MinioClient;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The way to buckets, with the clinic's keys for each call. Connections are shared and know no keys; nothing of a clinic is kept. */
@Component(service = BucketLine.class, configurationPid = "com.codecanvas.medspa.storage.minio")
public final class BucketLine {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    /** A test of a connection makes four calls within ten seconds. */
    private static final Duration BRIEF = Duration.ofMillis(2400);

    /** Calls wait for each other inside the client, so a low limit could have them wait for good. */
    private static final int CALLS_AT_ONCE = 1000;

    /** In {@code etc/com.codecanvas.medspa.storage.minio.cfg}; for a storage in the operator's own network. */
    public @interface Config {
        boolean allow_private_targets() default false;
    }

    private final boolean privateToo;
    private final OkHttpClient patient;
    private final OkHttpClient brief;

    @Activate
    public BucketLine(Config config) {
        this(config.allow_private_targets(), ANSWER);
    }

    BucketLine(boolean privateToo, Duration answer) {
        this.privateToo = privateToo;
        OkHttpClient.Builder http = new OkHttpClient.Builder()
                .protocols(List.of(Protocol.HTTP_1_1))
                .followRedirects(false)
                .connectTimeout(CONNECT)
                .writeTimeout(answer)
                .readTimeout(answer);
        this.patient = (privateToo ? http : http.socketFactory(new GuardedSockets())).build();
        patient.dispatcher().setMaxRequests(CALLS_AT_ONCE);
        patient.dispatcher().setMaxRequestsPerHost(CALLS_AT_ONCE);
        this.brief =
                patient.newBuilder().connectTimeout(BRIEF).callTimeout(BRIEF).build();
    }

    @Deactivate
    void close() {
        patient.dispatcher().executorService().shutdown();
        patient.connectionPool().evictAll();
    }

    /** @throws ObjectStorageUnavailableException saying what is missing or malformed */
    MinioClient with(BucketSettings settings) {
        return client(settings, patient);
    }

    MinioClient brieflyWith(BucketSettings settings) {
        return client(settings, brief);
    }

    private MinioClient client(BucketSettings settings, OkHttpClient http) {
        if (!settings.complete()) {
            throw new ObjectStorageUnavailableException(
                    "Fill in the server's address, the region, the bucket and both keys.", null);
        }
        if (!privateToo && !settings.endpoint().startsWith("https://")) {
            throw new ObjectStorageUnavailableException("The server's address has to begin with https://.", null);
        }
        try {
            return MinioClient.builder()
                    .endpoint(settings.endpoint())
                    .region(settings.region())
                    .credentials(settings.accessKey(), settings.secretKey())
                    .httpClient(http)
                    .build();
        } catch (IllegalArgumentException malformed) {
            throw new ObjectStorageUnavailableException(
                    "The server's address has to look like https://storage.example.com, without a path.", malformed);
        }
    }
}
