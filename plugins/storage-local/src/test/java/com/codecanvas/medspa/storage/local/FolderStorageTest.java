package com.codecanvas.medspa.storage.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.photos.api.ObjectKey;
import com.codecanvas.medspa.photos.api.ObjectStorage;
import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import com.codecanvas.medspa.photos.contract.ObjectStorageContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStorageTest extends ObjectStorageContract {

    @TempDir
    Path folder;

    private final String key = new ObjectKey(UUID.randomUUID(), UUID.randomUUID()).text();

    @Override
    protected ObjectStorage in(UUID clinicId) {
        return new FolderStorage(folder);
    }

    @Test
    void whatEndsTooEarlyLeavesNoFile() throws IOException {
        assertThatThrownBy(() -> new FolderStorage(folder).put(key, new ByteArrayInputStream(new byte[2]), 3))
                .isInstanceOf(ObjectStorageUnavailableException.class);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeUsedIsTold() throws IOException {
        FolderStorage away = new FolderStorage(Files.createFile(folder.resolve("file")));
        assertThatThrownBy(() -> away.put(key, new ByteArrayInputStream(new byte[1]), 1))
                .isInstanceOf(ObjectStorageUnavailableException.class);
    }
}
