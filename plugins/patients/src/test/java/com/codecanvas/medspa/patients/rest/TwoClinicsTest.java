package com.codecanvas.medspa.patients.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.ModuleKit.Work;
import com.codecanvas.medspa.patients.PatientsModule;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clinic A has a patient and an import; clinic B must not come by anything of them, whatever it calls. */
class TwoClinicsTest {

    private static final IfMatch ANY = IfMatch.fromString("*");
    private static final PatientInput ANA = new PatientInput(
            "Ana", "Lopez", null, "1990-05-06", "ana@example.com", "2125550123", null, null, null, null);

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("patients");

    private PatientsModule module;
    private UUID patient;
    private UUID imported;

    @BeforeEach
    void clinicAHasData() {
        module = new PatientsModule(kit);
        kit.inClinicA(() -> {
            patient = kit.inRequest(() -> module.patients.create(ANA).id());
            kit.inRequest(() -> module.patients.open(patient));
            imported = upload().id();
        });
        kit.audit().reset();
        kit.live().reset();
    }

    private ImportBody upload() {
        byte[] file = "First,Last,DOB\nAna,Lopez,1990-05-06\nBen,Ames,\n,x,\n".getBytes(StandardCharsets.UTF_8);
        return module.importing.upload("list.csv", "auto", null, new ByteArrayInputStream(file));
    }

    private Stream<Work> callsWithIdsOfClinicA() {
        PatientsResource patients = module.patients;
        ImportsResource imports = module.importing;
        return Stream.of(
                () -> patients.read(patient),
                () -> patients.update(patient, ANY, ANA),
                () -> patients.archive(patient, ANY),
                () -> patients.restore(patient, ANY),
                () -> patients.open(patient),
                () -> imports.read(imported),
                () -> imports.map(imported, ANY, new MappingInput(Map.of("fullName", 0), null, null)),
                () -> imports.check(imported, ANY),
                () -> imports.start(imported, ANY),
                () -> imports.cancel(imported, ANY),
                () -> imports.rows(imported, null, null, null),
                () -> imports.report(imported));
    }

    @Test
    void everyCallWithAnIdOfTheOtherClinicFindsNothing() {
        callsWithIdsOfClinicA().forEach(call -> {
            ProblemException problem =
                    catchThrowableOfType(ProblemException.class, () -> kit.inClinicB(() -> kit.inRequest(call)));
            assertThat(problem).isNotNull();
            assertThat(problem.problem().code()).isEqualTo("not-found");
        });
        assertThat(kit.live().changes()).isEmpty();
        assertThat(kit.jobs().queued()).noneMatch(job -> job.type().equals("import-checking"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "ana@example.com", "2125550123", "1990-05-06"})
    void noListOrSearchShowsThem(String q) {
        List<PatientBody> found = kit.inClinicB(
                () -> module.patients.list(q, null, "all", null, null).items());
        assertThat(found).isEmpty();
        assertThat(kit.audit().patients()).isEmpty();
    }

    @Test
    void idsRecentListAndNamesDoNotEither() {
        kit.inClinicB(() -> {
            assertThat(module.patients
                            .list(null, patient.toString(), null, null, null)
                            .items())
                    .isEmpty();
            assertThat(module.patients.recent().items()).isEmpty();
            assertThat(module.names.names(List.of(patient))).isEmpty();
            assertThat(module.importing.list(null, null).items()).isEmpty();
        });
    }

    @Test
    void theOtherClinicsPatientIsNoDuplicateOfOurs() {
        ImportBody ours = kit.inClinicB(() -> {
            ImportBody uploaded = upload();
            kit.inRequest(() -> module.importing.check(uploaded.id(), ANY));
            kit.jobs().run(module.checkJob);
            return module.importing.read(uploaded.id());
        });
        assertThat(ours.counts().duplicate()).isZero();
        assertThat(ours.counts().valid()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient", "patient_token", "recent_patient", "patient_import", "import_row"})
    void noTableShowsOrGivesUpARow(String table) {
        assertThat(count(table)).isZero();
        kit.inClinicB(() -> kit.inRequest(() -> {
            try (var connection = kit.dataSource().getConnection();
                    var statement = connection.createStatement()) {
                assertThat(statement.executeUpdate("delete from patients." + table))
                        .isZero();
            }
        }));
        assertThat(kit.<Long>inClinicA(() -> rowsOf(table))).isPositive();
    }

    private static long count(String table) {
        return kit.inClinicB(() -> rowsOf(table));
    }

    private static long rowsOf(String table) {
        return kit.inRequest(() -> {
            try (var connection = kit.dataSource().getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from patients." + table)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
