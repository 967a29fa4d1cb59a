package com.codecanvas.medspa.privacy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.api.privacy.DataHolders;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.TestUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CopiesOnPostgresTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("privacy");

    private Practice practice;
    private Clinic a;
    private UUID ana;
    private UUID request;
    private byte[] picture;
    private LasersHeld lasers;

    @BeforeEach
    void open() throws IOException {
        practice = new Practice(kit);
        a = kit.clinicA();
        ana = practice.patient(a, "Ana Łopez");
        picture = noise(900, 700);
        lasers = new LasersHeld(ana, picture);
        practice.others.add(Practice.running("lasers", "Lasers", lasers));
        request =
                practice.in(a, () -> practice.requests.add(Practice.asked(ana))).id();
    }

    @Test
    void aCopyHoldsEverythingToReadAndAsData() throws Exception {
        CopyView copy = practice.prepared(a, request);
        assertThat(copy.state()).isEqualTo("ready");
        assertThat(copy.records()).isEqualTo(2);
        assertThat(copy.files()).isEqualTo(1);
        byte[] zip = practice.file(a, copy);
        assertThat(zip.length).isEqualTo(copy.bytes().intValue()).isGreaterThan(1 << 20);
        assertThat(sha256(zip)).isEqualTo(copy.sha256());

        Map<String, byte[]> entries = unzipped(zip);
        String path = "files/lasers/1-before-arm.png";
        assertThat(entries).containsOnlyKeys(path, "record.json", "record.pdf");
        assertThat(entries.get(path)).isEqualTo(picture);
        JsonNode data = new ObjectMapper().readTree(entries.get("record.json"));
        assertThat(data.get("patientId").asText()).isEqualTo(ana.toString());
        JsonNode session = data.at("/modules/0/kinds/0/records/0");
        assertThat(session.at("/data/passes/1/wavelengthNm").asInt()).isEqualTo(532);
        assertThat(session.get("at").asText()).isEqualTo("2026-11-20T15:00:00Z");
        assertThat(session.at("/files/0/path").asText()).isEqualTo(path);
        assertThat(session.at("/files/0/sha256").asText()).isEqualTo(sha256(picture));
        try (PDDocument pdf = Loader.loadPDF(entries.get("record.pdf"))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains(
                            "Ana Łopez",
                            "Clinic A",
                            "Laser session",
                            "Dr. Berg",
                            "Wavelength nm",
                            "1064",
                            "calm & <well>")
                    .contains("Request for a copy of the record")
                    .doesNotContain(LasersHeld.SESSION.toString());
        }
    }

    @Test
    void whatIsStoredIsCiphertext() {
        practice.prepared(a, request);
        byte[] stored = practice.in(a, this::storedBytes);
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("record.json")
                .doesNotContain("PK\u0003\u0004");
    }

    @Test
    void aModuleThatCannotBeAskedIsNamed() throws Exception {
        practice.others.add(new DataHolders.Holder("gone", "Old forms", Optional.empty()));
        CopyView copy = practice.prepared(a, request);
        assertThat(copy.missing()).containsExactly("Old forms");
        try (PDDocument pdf = Loader.loadPDF(unzipped(practice.file(a, copy)).get("record.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Not in this copy", "Old forms");
        }
        assertThat(practice.in(a, () -> practice.holdings.list(ana)).items()).anySatisfy(holding -> {
            assertThat(holding.name()).isEqualTo("Old forms");
            assertThat(holding.answers()).isFalse();
        });
    }

    @Test
    void whatEachModuleHoldsIsCountedWithWhyItIsKept() {
        assertThat(practice.in(a, () -> practice.holdings.list(ana)).items()).anySatisfy(holding -> {
            assertThat(holding.module()).isEqualTo("lasers");
            assertThat(holding.kinds())
                    .extracting(HoldingsResource.KindView::records)
                    .containsExactly(1, 0);
            assertThat(holding.kinds().get(0).keptBecause()).isEqualTo("Kept for six years.");
            assertThat(holding.kinds().get(1).keptBecause()).isNull();
        });
    }

    @Test
    void anAttemptThatBreaksOffLeavesNothingAndTheNextOneSucceeds() {
        CopyView begun = practice.in(a, () -> practice.copies.prepare(new CopiesResource.Wanted(request)));
        lasers.broken = true;
        assertThatThrownBy(() -> attempt(begun, 1)).hasRootCauseMessage("as the test wants it");
        assertThat(practice.in(a, () -> practice.copies.list(request))
                        .items()
                        .get(0)
                        .state())
                .isEqualTo("preparing");
        lasers.broken = false;
        attempt(begun, 2);
        CopyView copy =
                practice.in(a, () -> practice.copies.list(request)).items().get(0);
        assertThat(copy.state()).isEqualTo("ready");
        assertThat(sha256(practice.file(a, copy))).isEqualTo(copy.sha256());
    }

    @Test
    void anAnsweredRequestGetsNoFurtherCopy() {
        practice.in(
                a,
                () -> practice.requests.refuse(
                        request, Practice.ANY, new PrivacyRequestsResource.Reason("Nobody could be identified")));
        assertThat(Practice.refusal(
                                () -> practice.in(a, () -> practice.copies.prepare(new CopiesResource.Wanted(request))))
                        .code())
                .isEqualTo("closed");
    }

    @Test
    void afterTheThirdFailureItSaysSo() {
        CopyView begun = practice.in(a, () -> practice.copies.prepare(new CopiesResource.Wanted(request)));
        assertThat(Practice.refusal(
                                () -> practice.in(a, () -> practice.copies.prepare(new CopiesResource.Wanted(request))))
                        .code())
                .isEqualTo("preparing");
        lasers.broken = true;
        assertThatThrownBy(() -> attempt(begun, 3)).hasRootCauseMessage("as the test wants it");
        CopyView copy =
                practice.in(a, () -> practice.copies.list(request)).items().get(0);
        assertThat(copy.state()).isEqualTo("failed");
        assertThat(copy.problem()).contains("three times");
        assertThat(Practice.refusal(() -> practice.file(a, copy)).code()).isEqualTo("not-ready");
    }

    @Test
    void whenItsTimeIsOverTheCopyAndItsKeyAreGone() {
        CopyView copy = practice.prepared(a, request);
        assertThat(kit.jobs().queued())
                .singleElement()
                .satisfies(job -> assertThat(job.due()).isEqualTo(copy.expiresAt()));
        kit.as(a, TestUser.OWNER, () -> kit.jobs().run(practice.expiry));
        assertThat(Practice.refusal(() -> practice.file(a, copy)).status()).isEqualTo(410);
        assertThat(practice.in(a, this::storedBytes)).isEmpty();
        assertThat(kit.as(a, TestUser.OWNER, () -> practice.copyRows.key(copy.id())))
                .isNull();
    }

    @Test
    void clinicBCannotComeByIt() {
        CopyView copy = practice.prepared(a, request);
        assertThat(kit.twoClinics().verify(practice.copies, "Łopez", copy.sha256()))
                .isPositive();
        assertThat(kit.twoClinics().verify(practice.holdings, "Łopez")).isPositive();
        assertThat(Practice.refusal(() -> practice.file(kit.clinicB(), copy)).status())
                .isEqualTo(404);
    }

    private void attempt(CopyView copy, int number) {
        kit.as(a, TestUser.OWNER, () -> {
            practice.preparing.run(new Attempt(UUID.randomUUID(), copy.id().toString(), number, false));
        });
    }

    private record Attempt(UUID jobId, String argument, int attempt, boolean stopping) implements JobRun {

        @Override
        public List<JobRun> more(int most) {
            return List.of();
        }

        @Override
        public void later() {
            throw new UnsupportedOperationException();
        }
    }

    private byte[] storedBytes() throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Connection connection = kit.dataSource().getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select content from privacy.copy_part")) {
            while (rows.next()) {
                all.writeBytes(rows.getBytes(1));
            }
        }
        return all.toByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** Noise, which does not compress: more than one part of a copy. */
    private static byte[] noise(int width, int height) throws IOException {
        Random random = new Random(7);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt());
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
