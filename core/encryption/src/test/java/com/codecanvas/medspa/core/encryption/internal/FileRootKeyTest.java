package com.codecanvas.medspa.core.encryption.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRootKeyTest {

    @TempDir
    Path data;

    private Path file() {
        return data.resolve("secrets/root.key");
    }

    private FileRootKey fresh() {
        return new FileRootKey(data, Optional::empty);
    }

    @Test
    void theFirstStartMakesAKeyThatOnlyItsOwnerCanRead() throws IOException {
        FileRootKey key = fresh();
        assertThat(key.derive("app-role")).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void theNextStartFindsTheSameKey() {
        FileRootKey first = fresh();
        FileRootKey second = new FileRootKey(data, () -> Optional.of(first.canary()));
        assertThat(second.derive("app-role")).isEqualTo(first.derive("app-role"));
        assertThat(second.derive("app-role")).isNotEqualTo(first.derive("something else"));
    }

    @Test
    void aMissingKeyOfAnInitialisedDatabaseIsRefusedAndNotReplaced() {
        byte[] canary = new SecretRootKey(new byte[32]).canary();
        assertThatThrownBy(() -> new FileRootKey(data, () -> Optional.of(canary)))
                .hasMessage(
                        "The root key " + file()
                                + " is missing, but this database holds data encrypted with one. Put back the original file; nothing was changed.");
        assertThat(file()).doesNotExist();
    }

    @Test
    void aForeignKeyIsRefused() throws IOException {
        var unused = fresh();
        String before = Files.readString(file());
        byte[] canary = new SecretRootKey(new byte[32]).canary();
        assertThatThrownBy(() -> new FileRootKey(data, () -> Optional.of(canary)))
                .hasMessageContaining("is not the one that this database was encrypted with");
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void aKeyThatOthersCanReadIsRefused() throws IOException {
        var unused = fresh();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(this::fresh).hasMessageContaining("rw-r-----").hasMessageContaining("chmod 600");
    }

    @Test
    void aDamagedKeyIsRefusedWithoutQuotingIt() throws IOException {
        var unused = fresh();
        Files.writeString(file(), "medspa-root-key-1:secret!");
        assertThatThrownBy(this::fresh).hasMessageContaining("is damaged").hasMessageNotContaining("secret!");
    }

    @Test
    void aLinkIsRefused() throws IOException {
        var unused = fresh();
        Path elsewhere = Files.move(file(), data.resolve("elsewhere.key"));
        Files.createSymbolicLink(file(), elsewhere);
        assertThatThrownBy(this::fresh).hasMessageContaining("is not a regular file");
    }
}
