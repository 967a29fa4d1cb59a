package com.codecanvas.medspa.core.packages.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.packages.InvalidPackageException;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.PackageBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    @TempDir
    Path folder;

    @Test
    void refusesAFileThatWasCutOffAnywhere() throws IOException {
        byte[] whole = PackageBuilder.lasers().bytes();
        for (int length = 0; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length), "The");
        }
    }

    @Test
    void refusesBytesThatAreNoEntry() throws IOException {
        byte[] whole = PackageBuilder.lasers().bytes();
        refused(joined(whole, "more".getBytes(StandardCharsets.UTF_8)), "appended");
        refused(joined("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8), whole), "before or after");
        refused(joined(whole, whole), "before or after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../etc/passwd", "a/../../b", "/etc/passwd", "a\\..\\b", "C:x", "a//b", "./a", "a\u0000b"})
    void refusesNamesThatLeadOut(String name) throws IOException {
        refused(PackageBuilder.lasers().with(name, "x").bytes(), "name");
    }

    @Test
    void refusesTwoEntriesOfOneName() throws IOException {
        byte[] twice =
                PackageBuilder.lasers().with("MEDSPA-INF/modulf.json", "{}").bytes();
        refused(replaced(twice, "MEDSPA-INF/modulf.json", "MEDSPA-INF/module.json"), "there twice");
        refused(PackageBuilder.lasers().with("medspa-inf/MODULE.json", "{}").bytes(), "there twice");
    }

    @Test
    void refusesAnEntryThatHasTwoNames() throws IOException {
        byte[] bytes = PackageBuilder.lasers().with("a/b.txt", "x").bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int local = text.indexOf("a/b.txt");
        bytes[local] = 'z';
        refused(bytes, "read in two ways");
    }

    @Test
    void refusesWhatUnpacksWithoutEnd() throws IOException {
        refused(PackageBuilder.lasers().with("bomb.bin", new byte[40 << 20]).bytes(), "far more than a module needs");
    }

    @Test
    void refusesMoreEntriesThanAModuleHas() throws IOException {
        PackageBuilder many = PackageBuilder.lasers();
        for (int i = 0; i <= Limits.ENTRIES; i++) {
            many.with("e" + i, "");
        }
        refused(many.bytes(), "more than " + Limits.ENTRIES + " entries");
    }

    @Test
    void neverFailsWithAnythingButWords() throws IOException {
        byte[] whole = PackageBuilder.lasers().bytes();
        Random random = new Random(20261125);
        int read = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] changed = whole.clone();
            for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            try {
                read += ModulePackage.read(Files.write(folder.resolve("fuzzed"), changed))
                        .bundles()
                        .size();
            } catch (InvalidPackageException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        assertThat(read).isLessThan(400);
    }

    private void refused(byte[] content, String why) throws IOException {
        Path file = Files.write(folder.resolve("refused"), content);
        assertThatThrownBy(() -> ModulePackage.read(file))
                .isInstanceOf(InvalidPackageException.class)
                .hasMessageContaining(why);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
