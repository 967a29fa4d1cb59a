package com.codecanvas.medspa.storage.minio;

/**
 * The clinic's bucket.
 *
 * @param prefix what all keys begin with; may be empty, and may lack the slash at its end
 */
public record BucketSettings(
        String endpoint, String region, String bucket, String prefix, String accessKey, String secretKey) {

    boolean complete() {
        return present(endpoint) && present(region) && present(bucket) && present(accessKey) && present(secretKey);
    }

    String folder() {
        if (!present(prefix)) {
            return "";
        }
        return prefix.endsWith("/") ? prefix : prefix + "/";
    }

    private static boolean present(String value) {
        return value != null && !value.isBlank();
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "BucketSettings[" + endpoint + ", " + bucket + ", " + prefix + "]";
    }
}
