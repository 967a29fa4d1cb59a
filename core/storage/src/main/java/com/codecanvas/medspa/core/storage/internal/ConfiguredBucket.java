package com.codecanvas.medspa.core.storage.internal;

import com.codecanvas.medspa.core.storage.origin.BucketSettings;
import java.util.Map;
import java.util.Optional;

/** The bucket of the configuration. */
record ConfiguredBucket(
        String endpoint, String region, String bucket, String prefix, String accessKey, String secretKey)
        implements BucketSettings {

    static Optional<BucketSettings> of(StorageConfig config, Map<String, String> environment) {
        ConfiguredBucket bucket = new ConfiguredBucket(
                environment.getOrDefault("MEDSPA_S3_ENDPOINT", config.s3_endpoint()),
                environment.getOrDefault("MEDSPA_S3_REGION", config.s3_region()),
                environment.getOrDefault("MEDSPA_S3_BUCKET", config.s3_bucket()),
                environment.getOrDefault("MEDSPA_S3_PREFIX", config.s3_prefix()),
                environment.getOrDefault("MEDSPA_S3_ACCESS_KEY", config.s3_access_key()),
                environment.getOrDefault("MEDSPA_S3_SECRET_KEY", config.s3_secret_key()));
        return bucket.endpoint().isBlank() ? Optional.empty() : Optional.of(bucket);
    }

    /** Without the secret, wherever it may be printed. */
    @Override
    public String toString() {
        return endpoint + " " + bucket;
    }
}
