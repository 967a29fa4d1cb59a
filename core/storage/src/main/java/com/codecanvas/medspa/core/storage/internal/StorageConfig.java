package com.codecanvas.medspa.core.storage.internal;

/** Settings of {@code etc/com.codecanvas.medspa.storage.cfg}; the environment wins. */
@interface StorageConfig {

    String folder() default "";

    String s3_endpoint() default "";

    String s3_region() default "us-east-1";

    String s3_bucket() default "";

    String s3_prefix() default "artefacts/";

    String s3_access_key() default "";

    String s3_secret_key() default "";
}
