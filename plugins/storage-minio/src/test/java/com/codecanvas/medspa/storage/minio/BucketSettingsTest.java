package com.codecanvas.medspa.storage.minio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BucketSettingsTest {

    private static BucketSettings with(String prefix) {
        return new BucketSettings("https://s", "us-east-1", "b", prefix, "access", "secret");
    }

    @Test
    void aPrefixIsAFolderHoweverItIsWritten() {
        assertThat(with("").folder()).isEmpty();
        assertThat(with(null).folder()).isEmpty();
        assertThat(with("a").folder()).isEqualTo("a/");
        assertThat(with("a/b/").folder()).isEqualTo("a/b/");
    }

    @Test
    void theKeysAreInNoText() {
        assertThat(with("a").toString()).doesNotContain("access", "secret");
    }
}
