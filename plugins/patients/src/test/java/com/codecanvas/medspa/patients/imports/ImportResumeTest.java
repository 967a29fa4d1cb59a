package com.codecanvas.medspa.patients.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.patients.PatientsModule;
import com.codecanvas.medspa.patients.domain.imports.ImportRows;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import com.codecanvas.medspa.patients.rest.ImportBody;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportResumeTest {

    private static final int ROWS = 1_700;

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("patients");

    private PatientsModule module;
    private ImportRunner importing;

    @BeforeEach
    void module() {
        module = new PatientsModule(kit);
        importing = new ImportRunner(kit, module);
    }

    private ImportBody uploaded() {
        StringBuilder file = new StringBuilder("First,Last,DOB\n");
        for (int i = 0; i < ROWS; i++) {
            file.append("Ana").append(i).append(",Lopez,").append(1 + i % 12).append("/1/1990\n");
        }
        return importing.upload(file.toString());
    }

    /** The last of these steps is done and not committed. */
    private void runUntilPowerGoes(int steps) {
        JobHandler dying = new StartJob(
                kit.transactions(),
                module.imports,
                new DyingRows(module.rows, steps),
                new RowJudge(module.rows, kit.currentClinic()),
                new ImportWatch(kit.audit(), kit.live(), kit.events()));
        assertThatThrownBy(() -> kit.inClinicA(() -> kit.jobs().run(dying))).hasMessage("the power is gone");
    }

    @Test
    void afterACrashInTheMiddleOfAStepNoRowIsLostAndNoneTakenTwice() {
        ImportBody begun = importing.begin(uploaded());
        for (int crashAt = 1; crashAt <= 4; crashAt++) {
            runUntilPowerGoes(crashAt % 2 + 1);
            assertThat(importing.patients() % 500).isZero();
        }
        assertThat(importing.read(begun.id()).status()).isEqualTo("importing");
        kit.inClinicA(() -> kit.jobs().run(module.startJob));
        ImportBody finished = importing.read(begun.id());
        assertThat(finished.status()).isEqualTo("finished");
        assertThat(finished.counts().imported()).isEqualTo(ROWS);
        assertThat(finished.progress().done()).isEqualTo(ROWS);
        assertThat(kit.events().published()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("patients.imported");
            assertThat(event.data()).isEqualTo(new ImportWatch.Imported(ROWS, 0, 0));
        });
        assertThat(importing.patients()).isEqualTo(ROWS);
        assertThat(importing.count(
                        "import_row r where not exists (select 1 from patients.patient p where p.id = r.patient_id)"))
                .isZero();
    }

    @Test
    void twoServersWithTheSameJobTakeTurns() throws Exception {
        ImportBody begun = importing.begin(uploaded());
        ExecutorService servers = Executors.newFixedThreadPool(2);
        Future<?> one = servers.submit(() -> kit.inClinicA(() -> kit.jobs().run(module.startJob)));
        Future<?> other = servers.submit(() -> kit.inClinicA(() -> kit.jobs().run(module.startJob)));
        one.get();
        other.get();
        servers.shutdown();
        assertThat(importing.read(begun.id()).counts().imported()).isEqualTo(ROWS);
        assertThat(importing.patients()).isEqualTo(ROWS);
    }

    @Test
    void aCancelledImportKeepsWhatItHasAndTakesNoMore() {
        ImportBody begun = importing.begin(uploaded());
        runUntilPowerGoes(2);
        assertThat(importing.cancel(importing.read(begun.id())).status()).isEqualTo("cancelled");
        kit.inClinicA(() -> kit.jobs().run(module.startJob));
        assertThat(importing.patients()).isEqualTo(500);
        assertThat(importing.read(begun.id()).counts().imported()).isEqualTo(500);
    }

    /** Works until the given step, which it does and then fails, as when the power goes before the commit. */
    private static final class DyingRows implements ImportRows {

        private final ImportRows rows;
        private int stepsLeft;

        private DyingRows(ImportRows rows, int steps) {
            this.rows = rows;
            this.stepsLeft = steps;
        }

        @Override
        public Collection<UUID> bringIn(PatientImport running, List<Judged> judged) {
            Collection<UUID> patients = rows.bringIn(running, judged);
            if (--stepsLeft == 0) {
                throw new IllegalStateException("the power is gone");
            }
            return patients;
        }

        @Override
        public List<Staged> next(PatientImport running, int limit) {
            return rows.next(running, limit);
        }

        @Override
        public void stage(UUID importId, List<Staged> staged) {
            rows.stage(importId, staged);
        }

        @Override
        public Map<Integer, Optional<Integer>> duplicates(
                UUID importId, Map<Integer, com.codecanvas.medspa.patients.domain.PatientDetails> people) {
            return rows.duplicates(importId, people);
        }

        @Override
        public void keep(PatientImport running, List<Judged> judged) {
            rows.keep(running, judged);
        }

        @Override
        public List<Listed> list(
                UUID importId,
                Set<com.codecanvas.medspa.patients.domain.imports.RowOutcome> outcomes,
                int afterLine,
                int limit) {
            return rows.list(importId, outcomes, afterLine, limit);
        }
    }
}
