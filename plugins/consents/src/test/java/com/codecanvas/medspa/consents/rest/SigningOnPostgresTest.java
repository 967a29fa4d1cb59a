package com.codecanvas.medspa.consents.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.TestUser;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is kept when a patient signs, declines, or changes their mind. */
class SigningOnPostgresTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("consents");

    private Desk desk;
    private Clinic a;
    private UUID ana;

    @BeforeEach
    void open() {
        desk = new Desk(kit);
        a = kit.clinicA();
        ana = desk.patient(a, "Ana Lopez");
    }

    private String text(UUID consent) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(desk.document(a, consent))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private long images(UUID consent) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(desk.document(a, consent))) {
            long found = 0;
            for (var page : pdf.getPages()) {
                var resources = page.getResources();
                for (var name : StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                        .toList()) {
                    found += resources.getXObject(name) instanceof PDImageXObject ? 1 : 0;
                }
            }
            return found;
        }
    }

    @Test
    void theDocumentShowsWhatWasReadWhoSignedWhenAndBeforeWhom() throws IOException {
        ConsentView signed = desk.sign(a, ana, desk.tattoo);
        assertThat(text(signed.id()))
                .contains("Consent to laser tattoo removal", "I, Ana Lopez, ask " + a.name(), "What the treatment is")
                .contains("Signed by Ana Lopez", "drawn by hand", "Agreed to read and sign", "Version 1", "Tablet/1.0")
                .contains("Before " + TestUser.OWNER.name())
                .contains(String.valueOf(signed.signedAt().atZone(a.timeZone()).getYear()))
                .doesNotContain("{{");
        assertThat(images(signed.id())).isEqualTo(1);
        assertThat(signed.sha256()).isEqualTo(SigningDesk.sha256(desk.document(a, signed.id())));
        assertThat(desk.standing(a, ana)).containsEntry(desk.tattoo, "valid").containsEntry(desk.notice, "missing");
    }

    @Test
    void aGuardianMaySignByTypedName() throws IOException {
        ConsentView signed =
                desk.sign(a, new SignatureInput(ana, desk.tattoo, 1, true, " Maria Lopez ", true, true, null, null));
        assertThat(signed.guardian()).isTrue();
        assertThat(text(signed.id())).contains("Signed by Maria Lopez, for the patient", "by the typed name");
        assertThat(images(signed.id())).isZero();
    }

    @Test
    void markupInATextIsPrintedAsItIsWritten() throws IOException {
        desk.rewrite(a, desk.tattoo, "<script>alert(1)</script> & <b>bold</b> for {{patient}}\u0007", null);
        ConsentView signed = desk.sign(a, Desk.drawn(ana, desk.tattoo, 2, Desk.STROKES));
        assertThat(text(signed.id())).contains("<script>alert(1)</script> & <b>bold</b> for Ana Lopez");
    }

    @Test
    void aDocumentThatWasExchangedIsRefused() {
        ConsentView one = desk.sign(a, ana, desk.tattoo);
        ConsentView other = desk.sign(a, ana, desk.notice);
        desk.sql(
                a,
                "update consents.consent_document set pdf = (select pdf from consents.consent_document where consent_id = '"
                        + other.id() + "') where consent_id = '" + one.id() + "'");
        assertThat(Desk.refusal(() -> desk.document(a, one.id())).code()).endsWith("document-changed");
        assertThat(desk.document(a, other.id())).isNotEmpty();
    }

    @Test
    void aTextThatChangedWhileItWasReadIsReadAgain() {
        assertThat(desk.rewrite(a, desk.tattoo, "New words", null).version()).isEqualTo(2);
        assertThat(Desk.refusal(() -> desk.sign(a, ana, desk.tattoo)).code()).endsWith("template-changed");
        desk.sign(a, Desk.drawn(ana, desk.tattoo, 2, Desk.STROKES));
        assertThat(desk.standing(a, ana)).containsEntry(desk.tattoo, "valid");
    }

    @Test
    void aNoticeIsAcknowledgedOrTheReasonNoted() throws IOException {
        ConsentView noted = desk.sign(a, Desk.declined(ana, desk.notice, "Wants to ask her lawyer"));
        assertThat(noted.state()).isEqualTo("refused");
        assertThat(text(noted.id())).contains("Not acknowledged Wants to ask her lawyer");
        assertThat(desk.standing(a, ana)).containsEntry(desk.notice, "valid");
        assertThat(Desk.rules(() -> desk.sign(a, Desk.declined(ana, desk.tattoo, "No"))))
                .containsExactly("refusal notice");
        assertThat(Desk.rules(() -> desk.sign(a, Desk.declined(ana, desk.notice, " "))))
                .containsExactly("refusal required");
        assertThat(Desk.refusal(() -> withdraw(noted.id(), "Changed her mind")).status())
                .isEqualTo(409);
    }

    @Test
    void aWithdrawalNeedsAReasonAndHappensOnce() {
        ConsentView signed = desk.sign(a, ana, desk.tattoo);
        assertThat(Desk.rules(() -> withdraw(signed.id(), " "))).containsExactly("reason required");
        kit.audit().reset();
        assertThat(withdraw(signed.id(), "Moves away").withdrawalReason()).isEqualTo("Moves away");
        assertThat(kit.audit().patients()).containsExactly(ana);
        assertThat(desk.standing(a, ana)).containsEntry(desk.tattoo, "withdrawn");
        assertThat(Desk.refusal(() -> withdraw(signed.id(), "Again")).status()).isEqualTo(409);
        assertThat(desk.document(a, signed.id())).isNotEmpty();
    }

    private ConsentView withdraw(UUID consent, String reason) {
        return desk.in(a, () -> desk.consents.withdraw(consent, Desk.ANY, new ConsentsResource.Withdrawal(reason)));
    }

    @Test
    void signingAndLookingLeaveTheirTrace() {
        kit.audit().reset();
        ConsentView signed = desk.sign(a, ana, desk.tattoo);
        assertThat(kit.audit().patients()).containsExactly(ana);
        assertThat(kit.audit().entities()).extracting("id").containsExactly(signed.id());
        kit.audit().reset();
        desk.document(a, signed.id());
        assertThat(kit.audit().patients()).containsExactly(ana);
        assertThat(kit.audit().entities()).extracting("id").containsExactly(signed.id());
    }

    @Test
    void noSignatureIsNone() {
        assertThat(drawing(null)).containsExactly("strokes required");
        assertThat(drawing(List.of())).containsExactly("strokes required");
        assertThat(drawing(List.of(List.of(0.1, 0.1)))).containsExactly("strokes required");
        assertThat(drawing(List.of(Collections.nCopies(40, 0.1)))).containsExactly("strokes required");
    }

    @Test
    void aSignatureBeyondThePadOrPastAllMeasureIsNotRead() {
        assertThat(drawing(List.of(List.of(0.1, 0.1, 0.5, 0.9)))).containsExactly("strokes format");
        assertThat(drawing(List.of(List.of(0.1, 0.1, 0.5)))).containsExactly("strokes format");
        assertThat(drawing(List.of(List.of(0.1, 0.1, Double.NaN, 0.1)))).containsExactly("strokes format");
        assertThat(drawing(List.of(Collections.nCopies(40_002, 0.1)))).containsExactly("strokes format");
    }

    private List<String> drawing(List<List<Double>> strokes) {
        return Desk.rules(() -> desk.sign(a, Desk.drawn(ana, desk.tattoo, 1, strokes)));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Desk.rules(() ->
                        desk.sign(a, new SignatureInput(ana, desk.tattoo, 1, false, "  ", null, true, null, null))))
                .containsExactly("electronic required", "typedName required");
        assertThat(Desk.refusal(() -> desk.sign(a, Ids.next(), desk.tattoo)).status())
                .isEqualTo(404);
        assertThat(Desk.refusal(() -> desk.sign(a, ana, Ids.next())).status()).isEqualTo(404);
        assertThat(Desk.refusal(() -> desk.sign(a, null)).status()).isEqualTo(400);
    }
}
