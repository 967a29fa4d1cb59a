package com.codecanvas.medspa.consents.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.privacy.PersonalFile;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.consents.privacy.ConsentsHeld;
import com.codecanvas.medspa.consents.store.PostgresConsents;
import com.codecanvas.medspa.consents.timeline.ConsentEvents;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.RecordedCopy;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConsentsHeldTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("consents");

    private Desk desk;
    private ConsentsHeld held;
    private UUID ana;
    private UUID bo;
    private ConsentView signed;

    @BeforeEach
    void sign() {
        kit.staff().add(TestUser.OWNER);
        desk = new Desk(kit);
        held = new ConsentsHeld(new PostgresConsents(kit.transactions(), kit.cipher()), kit.staff());
        ana = desk.patient(kit.clinicA(), "Ana Lopez");
        bo = desk.patient(kit.clinicA(), "Bo Chen");
        signed = desk.sign(kit.clinicA(), ana, desk.tattoo);
        desk.sign(kit.clinicA(), Desk.declined(bo, desk.notice, "In a hurry"));
    }

    private RecordedCopy copy(UUID patient) {
        return kit.inClinicA(() -> kit.copyOf(held, patient));
    }

    @Test
    void theCopyHasTheDocumentAsItWasSignedAndItsEvidence() {
        RecordedCopy copy = copy(ana);
        assertThat(copy.of("consent")).hasSize(1);
        assertThat(copy.words())
                .contains("nameAsTyped: Ana Lopez", "state: valid", "browser: Tablet/1.0")
                .contains("sha256OfDocument: ", "agreedToSignElectronically: true")
                .doesNotContain("In a hurry");
        List<PersonalFile> files = copy.items().get(0).files();
        assertThat(files).extracting(PersonalFile::name).containsExactly("document.pdf", "signature.png");
        byte[] document = kit.inClinicA(() -> RecordedCopy.bytes(files.get(0).content()));
        assertThat(document).isEqualTo(desk.document(kit.clinicA(), signed.id()));
        byte[] signature = kit.inClinicA(() -> RecordedCopy.bytes(files.get(1).picture()));
        assertThat(new String(signature, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
    }

    @Test
    void aWithdrawalIsToldWithItsReason() {
        desk.in(
                kit.clinicA(),
                () -> desk.consents.withdraw(signed.id(), Desk.ANY, new ConsentsResource.Withdrawal("Moves away")));
        assertThat(copy(ana).words()).contains("state: withdrawn", "reason: Moves away", "notedBy: ");
    }

    @Test
    void aRefusalIsToldToo() {
        PersonalRecord refused = copy(bo).items().get(0);
        assertThat(copy(bo).words()).contains("state: refused", "refusedBecause: In a hurry");
        assertThat(refused.files()).extracting(PersonalFile::name).containsExactly("document.pdf");
    }

    @Test
    void signedDocumentsAreKept() {
        assertThat(held.kinds()).allMatch(kind -> kind.keptBecause() != null);
        assertThat(kit.inClinicA(() -> held.erase(ana))).isZero();
        assertThat(copy(ana).items()).hasSize(1);
    }

    @Test
    void theTimelineTellsOfSignaturesAndWithdrawals() {
        desk.in(
                kit.clinicA(),
                () -> desk.consents.withdraw(signed.id(), Desk.ANY, new ConsentsResource.Withdrawal("Moves away")));
        ConsentEvents events = new ConsentEvents(new PostgresConsents(kit.transactions(), kit.cipher()));
        TimelineSource.Position now =
                new TimelineSource.Position(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
        List<TimelineEntry> all = kit.inClinicA(() -> events.before(ana, now, 10));
        assertThat(all).extracting(TimelineEntry::title).containsExactly("Consent withdrawn", "Signed");
        assertThat(kit.inClinicA(() -> events.before(ana, all.get(0).position(), 10)))
                .isEqualTo(all.subList(1, all.size()));
        assertThat(kit.inClinicA(() -> events.before(ana, now, 1))).isEqualTo(all.subList(0, 1));
        assertThat(kit.inClinicB(() -> events.before(ana, now, 10))).isEmpty();
    }

    @Test
    void theOtherClinicIsGivenNothing() {
        assertThat(kit.inClinicB(() -> kit.copyOf(held, ana)).items()).isEmpty();
    }
}
