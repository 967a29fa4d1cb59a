package com.codecanvas.medspa.patients.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.RecordedCopy;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.patients.PatientsModule;
import com.codecanvas.medspa.patients.domain.Drafts;
import com.codecanvas.medspa.patients.domain.Patient;
import com.codecanvas.medspa.patients.domain.PatientDraft;
import com.codecanvas.medspa.patients.domain.PatientStatus;
import com.codecanvas.medspa.patients.rest.RowBody;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PatientsHeldTest {

    private static final String FILE = """
            First Name,Last Name,DOB,Notes
            Ana,Lopez,05/06/1990,from the old system
            Ben,Ames,01/02/1980,somebody else
            """;

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("patients");

    private PatientsModule module;
    private Patient majo;
    private Patient ana;

    @BeforeEach
    void patients() {
        kit.staff().add(TestUser.OWNER);
        module = new PatientsModule(kit);
        majo = create(Drafts.full());
        ana = create(Drafts.ana());
        kit.inClinicA(() -> module.recent.opened(TestUser.OWNER.id(), majo.id()));
        kit.inClinicA(() -> module.recent.opened(TestUser.OWNER.id(), ana.id()));
    }

    private Patient create(PatientDraft draft) {
        return kit.inClinicA(() -> module.book.create(Drafts.details(draft)));
    }

    private RecordedCopy copy(UUID patientId) {
        return kit.inClinicA(() -> kit.copyOf(module.held, patientId));
    }

    @Test
    void theCopyHasTheWholeRecordAndNobodyElses() {
        RecordedCopy copy = copy(majo.id());
        assertThat(copy.of("patient")).hasSize(1);
        assertThat(copy.words())
                .contains("familyName: García-Márquez", "birthDate: 1984-02-29", "phone: +12125550123")
                .contains("city: New York", "note: Prefers mornings.", "openedBy: " + TestUser.OWNER.name())
                .doesNotContain("Lopez");
    }

    @Test
    void anArchivedPatientIsStillHeld() {
        kit.inClinicA(() -> kit.inRequest(() -> module.book.mark(majo, PatientStatus.ARCHIVED)));
        assertThat(copy(majo.id()).words()).contains("archived: true", "García-Márquez");
    }

    @Test
    void rowsOfAListThatNameThePatientAreShownAndErasedAndNoOthers() {
        ImportRunner importing = new ImportRunner(kit, module);
        var checked = importing.check(importing.upload(FILE));
        assertThat(copy(ana.id()).of("uploaded-row")).hasSize(1);
        assertThat(copy(ana.id()).words()).contains("from the old system").doesNotContain("somebody else");
        assertThat(copy(majo.id()).of("uploaded-row")).isEmpty();

        assertThat(erase(ana.id())).isEqualTo(2);
        assertThat(copy(ana.id()).kinds()).containsExactly("patient");
        assertThat(importing.rows(checked, "valid")).extracting(RowBody::name).containsExactly("Ben Ames");
        assertThat(importing.start(checked).counts().imported()).isEqualTo(1);
    }

    @Test
    void erasureTakesThePatientOutOfWhatStaffOpenedAndKeepsTheRecord() {
        assertThat(erase(majo.id())).isEqualTo(1);
        assertThat(erase(majo.id())).isZero();
        assertThat(copy(majo.id()).kinds()).containsExactly("patient");
        assertThat(copy(ana.id()).kinds()).containsExactlyInAnyOrder("patient", "opened");
    }

    @Test
    void whatIsKeptSaysWhy() {
        assertThat(module.held.kinds())
                .filteredOn(kind -> kind.keptBecause() != null)
                .extracting(RecordKind::id)
                .containsExactly("patient");
    }

    @Test
    void theOtherClinicIsGivenNothingAndErasesNothing() {
        assertThat(kit.inClinicB(() -> kit.copyOf(module.held, majo.id())).items())
                .isEmpty();
        assertThat(kit.inClinicB(() -> module.held.erase(majo.id()))).isZero();
        assertThat(copy(majo.id()).kinds()).containsExactlyInAnyOrder("patient", "opened");
    }

    private int erase(UUID patientId) {
        return kit.inClinicA(() -> module.held.erase(patientId));
    }
}
