package com.codecanvas.medspa.patients.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.patients.PatientsModule;
import com.codecanvas.medspa.patients.domain.Drafts;
import com.codecanvas.medspa.patients.rest.ImportBody;
import com.codecanvas.medspa.patients.rest.RowBody;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportOnPostgresTest {

    private static final String FILE = """
            First Name,Last Name,DOB,Email,Phone,Notes
            Ana,Lopez,05/06/1990,ana@example.com,(212) 555-0123,"likes
            mornings"
            Ben,Ames,13/45/1990,ben@example,,
            ANA,López,5/6/1990,,,again
            ,Nobody,,,,=1+1
            Cy,Young,01/02/1980,,,
            """;

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("patients");

    private PatientsModule module;
    private ImportRunner importing;

    @BeforeEach
    void module() {
        module = new PatientsModule(kit);
        importing = new ImportRunner(kit, module);
    }

    private static Problem problemOf(Callable<?> work) {
        return catchThrowableOfType(ProblemException.class, work::call).problem();
    }

    @Test
    void anUploadSuggestsWhatItsColumnsMean() {
        kit.staff().add(TestUser.OWNER);
        ImportBody uploaded = importing.upload(FILE);
        assertThat(uploaded.status()).isEqualTo("uploaded");
        assertThat(uploaded.encoding()).isEqualTo("UTF-8");
        assertThat(uploaded.delimiter()).isEqualTo(",");
        assertThat(uploaded.rowCount()).isEqualTo(5);
        assertThat(uploaded.mapping())
                .isEqualTo(Map.of("givenName", 0, "familyName", 1, "birthDate", 2, "email", 3, "phone", 4, "note", 5));
        assertThat(uploaded.dateFormat()).isEqualTo("MM/dd/yyyy");
        assertThat(uploaded.columns().get(0).samples()).containsExactly("Ana", "Ben", "ANA");
        assertThat(uploaded.createdBy()).isEqualTo("Olivia Owner");
        assertThat(importing.read(uploaded.id())).isEqualTo(uploaded);
    }

    @Test
    void aCheckTellsEveryBadRowAndChangesNoPatient() {
        ImportBody checked = importing.check(importing.upload(FILE));
        assertThat(checked.status()).isEqualTo("checked");
        assertThat(checked.counts().valid()).isEqualTo(2);
        assertThat(checked.counts().invalid()).isEqualTo(2);
        assertThat(checked.counts().duplicate()).isEqualTo(1);
        assertThat(checked.progress().done()).isEqualTo(5);
        assertThat(importing.patients()).isZero();
        List<RowBody> invalid = importing.rows(checked, "invalid");
        assertThat(invalid).extracting(RowBody::line).containsExactly(4, 6);
        assertThat(invalid.get(0).name()).isEqualTo("Ben Ames");
        assertThat(invalid.get(0).errors()).extracting(RowBody.ErrorBody::field).containsExactly("birthDate", "email");
        assertThat(importing.rows(checked, "duplicate")).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(5);
            assertThat(row.errors().get(0).message()).contains("line 2", "same name and birth date");
        });
    }

    @Test
    void aStartMakesPatientsOfTheGoodRowsAlone() {
        ImportBody finished = importing.start(importing.check(importing.upload(FILE)));
        assertThat(finished.status()).isEqualTo("finished");
        assertThat(finished.counts().imported()).isEqualTo(2);
        assertThat(finished.progress().done()).isEqualTo(5);
        assertThat(importing.patients()).isEqualTo(2);
        assertThat(importing.rows(finished, "imported"))
                .extracting(RowBody::name)
                .containsExactly("Ana Lopez", "Cy Young");
        var found = kit.inClinicA(
                () -> module.patients.list("lopez 0123", null, null, null, null).items());
        assertThat(found).singleElement().satisfies(ana -> {
            assertThat(ana.note()).isEqualTo("likes\nmornings");
            assertThat(ana.phone()).isEqualTo("+12125550123");
        });
        assertThat(kit.audit().patients()).contains(found.get(0).id()).hasSize(2);
        assertThat(kit.live().changes()).anyMatch(change -> change.topic().equals("patients"));
    }

    @Test
    void aStartWithoutACheckChecksAsItGoes() {
        assertThat(importing.start(importing.upload(FILE)).counts())
                .isEqualTo(importing
                        .start(importing.check(
                                importing.upload(FILE.replace("1990", "1991").replace("Cy", "Di"))))
                        .counts());
    }

    @Test
    void patientsOfTheClinicAreDuplicatesToo() {
        kit.inClinicA(() -> module.book.create(Drafts.details(Drafts.born("Ana", "Lopez", "1990-05-06"))));
        ImportBody uploaded = importing.upload("Name,DOB\n\"Lopez, Ana\",5/6/1990\nBen Ames,1/1/1980\n");
        ImportBody checked = importing.check(uploaded);
        assertThat(importing.rows(checked, "duplicate").get(0).errors().get(0).message())
                .startsWith("Already a patient");
        assertThat(importing.start(checked).counts().imported()).isEqualTo(1);
        assertThat(importing.patients()).isEqualTo(2);
    }

    @Test
    void duplicatesAreTakenWhenTheClinicWantsThem() {
        ImportBody uploaded = importing.upload("Name,DOB\nAna Lopez,5/6/1990\nAna Lopez,5/6/1990\n");
        ImportBody mapped = importing.map(uploaded, uploaded.mapping(), "MM/dd/yyyy", "import");
        ImportBody finished = importing.start(importing.check(mapped));
        assertThat(finished.counts().imported()).isEqualTo(2);
        assertThat(finished.counts().duplicate()).isZero();
        assertThat(importing.patients()).isEqualTo(2);
    }

    @Test
    void anotherMappingForgetsTheCheck() {
        ImportBody checked = importing.check(importing.upload(FILE));
        ImportBody mapped = importing.map(checked, Map.of("familyName", 0, "givenName", 1), "yyyy-MM-dd", "skip");
        assertThat(mapped.status()).isEqualTo("uploaded");
        assertThat(mapped.counts().invalid()).isZero();
        assertThat(importing.rows(mapped, "invalid")).isEmpty();
        assertThat(importing.check(mapped).counts().valid()).isEqualTo(3);
    }

    @Test
    void aMappingWithoutNamesOrWithColumnsThatAreNotThereIsRefused() {
        ImportBody uploaded = importing.upload(FILE);
        assertThat(problemOf(() -> importing.map(uploaded, Map.of("givenName", 0, "email", 9), null, null))
                        .errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("mapping.email", "mapping.familyName");
        assertThat(problemOf(() -> importing.map(uploaded, Map.of("shoeSize", 0), "MM-dd", "maybe"))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("mapping.shoeSize", "dateFormat", "duplicates");
        ImportBody unknown = importing.upload("Vorname,Nachname\nAna,Lopez\n");
        assertThat(problemOf(() -> importing.check(unknown)).errors())
                .extracting(FieldError::field)
                .containsExactly("mapping.givenName", "mapping.familyName");
    }

    @Test
    void theReportHoldsTheBadRowsAndNoFormula() {
        ImportBody checked = importing.check(importing.upload(FILE));
        assertThat(importing.report(checked).lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("4,invalid,birthDate email,"))
                .anySatisfy(line -> assertThat(line).endsWith("Nobody,,,,'=1+1"));
    }

    @Test
    void aFinishedImportCannotBeStartedAgain() {
        ImportBody finished = importing.start(importing.upload(FILE));
        assertThat(problemOf(() -> importing.begin(finished)).code()).isEqualTo("conflict");
        assertThat(problemOf(() -> importing.cancel(finished)).code()).isEqualTo("conflict");
    }

    @Test
    void aFileThatCannotBeReadLeavesNothingBehind() {
        byte[] latin = "First,Last\nZoë,Müller\n".getBytes(Charset.forName("windows-1252"));
        Problem problem = problemOf(() -> importing.upload(latin, "auto"));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.detail()).contains("Line 2", "windows-1252");
        String tooManyRows = "First,Last\n" + "Ana,Lopez\n".repeat(50_001);
        assertThat(problemOf(() -> importing.upload(tooManyRows)).detail()).contains("50,000 rows");
        assertThat(problemOf(() -> importing.upload("First,Last\n")).detail()).contains("no rows");
        assertThat(problemOf(() -> importing.upload("Ana,Lopez,ana@example.com\n"))
                        .detail())
                .contains("first line");
        assertThat(importing.count("patient_import")).isZero();
        assertThat(importing.count("import_row")).isZero();
        assertThat(importing.upload(latin, "windows-1252").columns().get(1).samples())
                .containsExactly("Müller");
    }

    @Test
    void aDeclaredLengthAboveTheLimitIsRefusedUnread() {
        Problem problem = problemOf(() -> kit.inClinicA(
                () -> module.importing.upload("big.csv", "auto", 200L * 1024 * 1024, InputStream.nullInputStream())));
        assertThat(problem.status()).isEqualTo(413);
        assertThat(problem.detail()).contains("25 MB");
    }

    @Test
    void uploadedDataGoesWhenNobodyUsedItForTheSetTime() {
        ImportBody unused = importing.upload(FILE);
        ImportBody finished = importing.start(importing.upload(FILE));
        kit.inClinicA(() -> kit.jobs().run(module.retention));
        assertThat(importing.count("import_row")).isEqualTo(10);
        age();
        kit.inClinicA(() -> kit.jobs().run(module.retention));
        assertThat(importing.count("import_row")).isZero();
        assertThat(kit.inClinicA(() -> module.imports.find(unused.id()))).isEmpty();
        assertThat(importing.read(finished.id()).columns().get(0).samples()).isEmpty();
        assertThat(importing.patients()).isEqualTo(2);
    }

    @Test
    void rowsThatBecamePatientsAreNotKeptTwice() {
        importing.start(importing.upload(FILE));
        assertThat(importing.count("import_row where cells is not null and patient_id is not null"))
                .isZero();
    }

    private void age() {
        importing.request(() -> {
            try (var connection = kit.dataSource().getConnection();
                    var statement = connection.createStatement()) {
                return statement.executeUpdate(
                        "update patients.patient_import set updated_at = updated_at - interval '8 days'");
            }
        });
    }
}
