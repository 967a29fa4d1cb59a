package com.codecanvas.medspa.core.storage.origin;

/** Says that a bucket was configured as the shared place, and which; a service only then, so that whatever reaches buckets stays asleep otherwise. */
public interface BucketSettings {

    /** Scheme, host and port alone. */
    String endpoint();

    String region();

    String bucket();

    /** What the names of all objects begin with; empty, or ending in a slash. */
    String prefix();

    String accessKey();

    String secretKey();
}
