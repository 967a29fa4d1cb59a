package com.codecanvas.medspa.core.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.audit.entry.AuditDesk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditLogTest {

    private final AuditDesk desk = new AuditDesk();
    private final AuditLog log = new AuditLog(desk.kernel.database(), AuditDesk.tables());

    @Test
    void pagesGoFromTheNewestWithoutGapOrRepetition() throws Exception {
        desk.inClinicA(() -> {
            for (int i = 0; i < 7; i++) {
                int number = i;
                desk.request(() -> desk.audit.detail("number", number));
            }
            List<Object> numbers = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                Page<AuditLine> page = log.page(byAction(desk.action), Cursor.parse(cursor, 2), 3);
                page.items().forEach(line -> numbers.add(line.detail().get("number")));
                cursor = page.nextCursor();
            }
            assertThat(numbers).containsExactly(6, 5, 4, 3, 2, 1, 0);
        });
    }

    @Test
    void showsWhatIsKnownOfAnEntry() throws Exception {
        UUID note = UUID.randomUUID();
        desk.inClinicA(() -> {
            desk.request(() -> {
                desk.audit.entity("note", note);
                desk.audit.detail("fields", List.of("phone", "email"));
            });
            AuditLine line = log.page(byAction(desk.action), null, 10).items().get(0);
            assertThat(line.user().name()).isEqualTo("Olivia Owner");
            assertThat(line.address()).isEqualTo("192.0.2.7");
            assertThat(line.path()).isEqualTo("patients/{id}");
            assertThat(line.entityId()).isEqualTo(note);
            assertThat(line.patients()).isNull();
            assertThat(line.detail()).isEqualTo(Map.of("fields", List.of("phone", "email")));
        });
    }

    @Test
    void findsWhoLookedAtAPatientAloneAndInLists() throws Exception {
        UUID patient = UUID.randomUUID();
        desk.inClinicA(() -> {
            desk.request(() -> desk.audit.patient(patient));
            desk.request(() -> desk.audit.patients(List.of(UUID.randomUUID(), patient)));
            desk.request(() -> desk.audit.patient(UUID.randomUUID()));
            AuditFilter ofPatient = new AuditFilter(null, null, null, patient, null, null, null);
            assertThat(log.page(ofPatient, null, 10).items())
                    .extracting(AuditLine::patients)
                    .containsExactly(2, 1);
        });
        desk.as(desk.kernel.clinicB(), AuditDesk.OLIVIA, () -> {
            AuditFilter ofPatient = new AuditFilter(null, null, null, patient, null, null, null);
            assertThat(log.page(ofPatient, null, 10).items()).isEmpty();
        });
    }

    @Test
    void filtersByTimeUserModuleAndOutcome() throws Exception {
        desk.inClinicA(() -> {
            Instant before = Instant.now();
            desk.request(() -> {});
            UUID olivia = AuditDesk.OLIVIA.userId();
            assertThat(log.page(new AuditFilter(before, null, olivia, null, desk.action, "patients", "ok"), null, 10)
                            .items())
                    .hasSize(1);
            assertThat(log.page(new AuditFilter(null, before, null, null, desk.action, null, null), null, 10)
                            .items())
                    .isEmpty();
            assertThat(log.page(new AuditFilter(null, null, null, null, desk.action, "kernel", null), null, 10)
                            .items())
                    .isEmpty();
            assertThat(log.page(new AuditFilter(null, null, null, null, desk.action, null, "denied"), null, 10)
                            .items())
                    .isEmpty();
        });
    }

    @Test
    void aForgedCursorIsRefused() {
        assertThatThrownBy(() -> log.page(byAction("x"), Cursor.of("yesterday", "1"), 10))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().status()).isEqualTo(400));
    }

    private static AuditFilter byAction(String action) {
        return new AuditFilter(null, null, null, null, action, null, null);
    }
}
