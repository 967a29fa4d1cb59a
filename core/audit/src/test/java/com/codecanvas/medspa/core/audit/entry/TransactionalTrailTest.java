package com.codecanvas.medspa.core.audit.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.audit.entry.AuditDesk.Row;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TransactionalTrailTest {

    private final AuditDesk desk = new AuditDesk();
    private final UUID patient = UUID.randomUUID();

    @Test
    void workAndItsEntryCommitTogether() throws Exception {
        desk.inClinicA(() -> {
            desk.request(() -> desk.audit.patient(patient));
            assertThat(desk.rows())
                    .containsExactly(new Row(desk.action, "ok", AuditDesk.OLIVIA.userId(), patient, 0, 1));
        });
    }

    @Test
    void workThatFailsLeavesOnlyTheFailedEntry() throws Exception {
        desk.inClinicA(() -> {
            assertThatThrownBy(() -> desk.request(() -> {
                        desk.audit.patient(patient);
                        desk.audit.act(desk.action + ".act", "note", UUID.randomUUID(), patient);
                        throw new IllegalStateException("refused");
                    }))
                    .hasMessage("refused");
            assertThat(desk.rows()).isEmpty();

            desk.trail.fail("failed", "conflict");
            assertThat(desk.rows())
                    .containsExactly(new Row(desk.action, "failed", AuditDesk.OLIVIA.userId(), patient, 0, 1));
        });
    }

    @Test
    void aCommitThatFailsAfterTheEntryWasWrittenCanStillBeToldAsFailed() throws Exception {
        desk.inClinicA(() -> {
            assertThatThrownBy(() ->
                            desk.request(() -> desk.kernel.transactions().beforeCommit(() -> {
                                throw new IllegalStateException("too late");
                            })))
                    .hasMessage("too late");
            desk.trail.fail("failed", "internal");
            assertThat(desk.rows()).extracting(Row::outcome).containsExactly("failed");
        });
    }

    @Test
    void anEntryEndsWithItsWork() throws Exception {
        desk.inClinicA(() -> {
            desk.request(() -> {});
            desk.trail.fail("failed", "internal");
            desk.trail.begin("patients", desk.action, "GET", "patients");
            desk.trail.discard();
            desk.trail.succeed();
            assertThat(desk.rows()).extracting(Row::outcome).containsExactly("ok");
        });
    }

    @Test
    void aListTellsWhoseDataItShowed() throws Exception {
        desk.inClinicA(() -> {
            desk.request(() -> desk.audit.patients(patients(3)));
            desk.request(() -> desk.audit.patients(patients(1_500)));
            assertThat(desk.rows()).extracting(Row::listed).containsExactly(3, 1_000);
            assertThat(desk.rows()).extracting(Row::patients).containsExactly(3, 1_500);
        });
    }

    @Test
    void aJobIsNobodysAndItsActsStayWithTheStepThatCommitted() throws Exception {
        desk.as(desk.kernel.clinicA(), null, () -> {
            desk.trail.begin("patients", desk.action, "JOB", "import");
            desk.kernel.transactions().call(() -> {
                desk.audit.act(desk.action + ".row", "patient", patient, patient);
                return null;
            });
            assertThatThrownBy(() -> desk.kernel.transactions().call(() -> {
                        desk.audit.act(desk.action + ".lost", "patient", patient, patient);
                        throw new IllegalStateException("second step");
                    }))
                    .hasMessage("second step");
            desk.trail.fail("failed", "internal");

            assertThat(desk.rows())
                    .containsExactly(
                            new Row(desk.action + ".row", "ok", null, patient, 0, 1),
                            new Row(desk.action, "failed", null, null, 0, 0));
        });
    }

    @Test
    void beforeSignInThereIsNoLogToWriteTo() {
        desk.trail.begin("kernel", desk.action, "POST", "session");
        desk.trail.fail("denied", "unauthenticated");
        assertThat(desk.entries.current()).isEmpty();
    }

    private static List<UUID> patients(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }
}
