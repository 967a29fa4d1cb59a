package com.codecanvas.medspa.storage.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.photos.api.ObjectKey;
import com.codecanvas.medspa.photos.api.ObjectMissingException;
import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStorageTest {

    @TempDir
    Path folder;

    private final UUID clinic = UUID.randomUUID();
    private final String key = new ObjectKey(clinic, UUID.randomUUID()).text();
    private FolderStorage storage;

    @BeforeEach
    void open() {
        storage = new FolderStorage(folder);
    }

    private void put(byte[] content, long length) {
        storage.put(key, new ByteArrayInputStream(content), length);
    }

    @Test
    void anObjectComesBackWholeAndInParts() throws IOException {
        put(new byte[] {1, 2, 3, 4, 5}, 5);
        assertThat(storage.get(key, 0, Long.MAX_VALUE)).hasBinaryContent(new byte[] {1, 2, 3, 4, 5});
        assertThat(storage.get(key, 1, 3)).hasBinaryContent(new byte[] {2, 3, 4});
        assertThat(storage.size(key)).hasValue(5);
        assertThat(storage.list(clinic.toString())).containsExactly(key);
        assertThat(storage.list(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void anObjectIsReplacedAsAWhole() {
        put(new byte[] {1, 2, 3}, 3);
        put(new byte[] {9}, 1);
        assertThat(storage.get(key, 0, Long.MAX_VALUE)).hasBinaryContent(new byte[] {9});
    }

    @Test
    void whatEndsTooEarlyLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() -> put(new byte[] {1, 2}, 3)).isInstanceOf(ObjectStorageUnavailableException.class);
        assertThat(storage.size(key)).isEmpty();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void whatIsMissingIsToldApartFromAStorageThatIsAway() throws IOException {
        assertThatThrownBy(() -> storage.get(key, 0, 1)).isInstanceOf(ObjectMissingException.class);
        storage.delete(key);
        Path file = Files.createFile(folder.resolve("file"));
        FolderStorage away = new FolderStorage(file);
        assertThatThrownBy(() -> away.put(key, new ByteArrayInputStream(new byte[1]), 1))
                .isInstanceOf(ObjectStorageUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/passwd", "", "a/b", "00000000-0000-0000-0000-000000000001/..", "1-1-1-1-1/1-1-1-1-1"})
    void aKeyThatIsNotTwoIdsLeadsNowhere(String wrong) {
        assertThatThrownBy(() -> storage.get(wrong, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
