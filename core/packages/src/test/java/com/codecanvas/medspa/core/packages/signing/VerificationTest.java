package com.codecanvas.medspa.core.packages.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.packages.InvalidPackageException;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.PackageBuilder;
import com.codecanvas.medspa.core.packages.Signature;
import com.codecanvas.medspa.core.packages.Signature.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

    @TempDir
    static Path folder;

    private static Signer maker;
    private static Signer stranger;
    private static Path signed;

    @BeforeAll
    static void sign() throws Exception {
        maker = Signer.named(folder, "maker", "-validity", "30");
        stranger = Signer.named(folder, "stranger", "-validity", "30");
        signed = maker.sign(PackageBuilder.lasers(), folder);
    }

    @Test
    void tellsWhoSigned() {
        Signature signature = ModulePackage.read(signed).signature();
        assertThat(signature.state()).isEqualTo(State.SIGNED);
        assertThat(signature.intact()).isTrue();
        assertThat(signature.signer()).isEqualTo("CN=maker");
        assertThat(signature.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(signature.notAfter()).isAfter(Clock.systemUTC().instant());
    }

    @Test
    void tellsThatNobodySigned() throws IOException {
        is(State.UNSIGNED, "is not signed", PackageBuilder.lasers().in(folder));
    }

    @Test
    void tellsWhatWasAddedChangedReplacedOrRemoved() throws IOException {
        is(State.TAMPERED, "extra.txt was added", copy().with("extra.txt", "x").in(folder));
        is(
                State.TAMPERED,
                "META-INF/services/x was added",
                copy().with("META-INF/services/x", "x").in(folder));
        is(
                State.TAMPERED,
                "Lasers.class was changed",
                copy().with("com/example/lasers/Lasers.class", "evil").in(folder));
        is(
                State.TAMPERED,
                "Lasers.class was removed",
                copy().without("com/example/lasers/Lasers.class").in(folder));
    }

    @Test
    void tellsAChangedManifest() throws IOException {
        String manifest = new String(entries(signed).get("META-INF/MANIFEST.MF"), StandardCharsets.UTF_8);
        String other = manifest.replace("Bundle-Version: 1.2.0", "Bundle-Version: 9.2.0");
        assertThat(other).isNotEqualTo(manifest);
        is(
                State.TAMPERED,
                "changed after",
                copy().with("META-INF/MANIFEST.MF", other).in(folder));
    }

    @Test
    void tellsThatTheSignatureWasTakenOff() throws IOException {
        PackageBuilder stripped = copy().without("META-INF/MAKER.SF").without("META-INF/MAKER.EC");
        is(State.UNSIGNED, "was taken off", stripped.in(folder));
        is(
                State.UNSIGNED,
                "counts for nothing",
                copy().without("META-INF/MAKER.EC").in(folder));
        is(
                State.UNSIGNED,
                "counts for nothing",
                copy().without("META-INF/MAKER.SF").in(folder));
    }

    @Test
    void tellsASecondSigner() throws Exception {
        is(State.MIXED, "more than one signer", stranger.sign(signed));
        PackageBuilder grown = copy().with("extra.txt", "x");
        is(State.MIXED, "more than one signer", stranger.sign(grown, folder));
        is(
                State.TAMPERED,
                "META-INF/OTHER.SF",
                copy().with("META-INF/OTHER.SF", "x").in(folder));
    }

    @Test
    void tellsASignatureThatWasMadeForAnotherFile() throws Exception {
        Path other = maker.sign(PackageBuilder.lasers().with("other.txt", "x"), folder);
        is(
                State.TAMPERED,
                "changed after",
                copy().with("META-INF/MAKER.EC", entries(other).get("META-INF/MAKER.EC"))
                        .in(folder));
    }

    @Test
    void tellsACertificateThatEndedOrHasNotBegun() throws Exception {
        Signer past = Signer.named(folder, "past", "-startdate", "-10d", "-validity", "1");
        Signer future = Signer.named(folder, "future", "-startdate", "+10d", "-validity", "20");
        is(State.EXPIRED, "ended on", past.sign(PackageBuilder.lasers(), folder));
        is(State.NOT_YET_VALID, "begins on", future.sign(PackageBuilder.lasers(), folder));
    }

    /** A flipped bit is told, or changes nothing that anybody reads, such as the system that made the archive. */
    @Test
    void noFlippedBitChangesWhatWasSigned() throws IOException {
        byte[] whole = Files.readAllBytes(signed);
        Map<String, byte[]> before = entries(signed);
        Path flipped = folder.resolve("flipped.jar");
        int harmless = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << at % 8);
            Files.write(flipped, changed);
            if (passes(flipped)) {
                harmless++;
                assertThat(entries(flipped))
                        .as("flipped at %d", at)
                        .usingRecursiveComparison()
                        .isEqualTo(before);
            }
        }
        assertThat(harmless).isLessThan(whole.length / 20);
    }

    private static List<String> changes(Map<String, byte[]> before, Map<String, byte[]> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Arrays.equals(before.get(name), after.get(name)))
                .toList();
    }

    private static boolean passes(Path file) {
        try {
            return ModulePackage.read(file).signature().intact();
        } catch (InvalidPackageException e) {
            return false;
        }
    }

    private static void is(State state, String words, Path file) {
        Signature signature = Verification.of(file, Clock.systemUTC());
        assertThat(signature.message()).contains(words);
        assertThat(signature.state()).isEqualTo(state);
        assertThat(signature.intact()).isFalse();
    }

    private static PackageBuilder copy() throws IOException {
        PackageBuilder copy = PackageBuilder.empty();
        Map<String, byte[]> entries = new TreeMap<>(entries(signed));
        copy.with("META-INF/MANIFEST.MF", entries.remove("META-INF/MANIFEST.MF"));
        entries.forEach(copy::with);
        return copy;
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }
}
