package com.codecanvas.medspa.core.jobs.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.tenancy.Scope;
import com.codecanvas.medspa.core.testing.KernelKit;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {

    private static final WorkFilter ALL = new WorkFilter(null, null, null);

    private final KernelKit kernel = KernelKit.shared().schema("jobs");
    private final List<String> told = new ArrayList<>();
    private final LiveUpdates live = new LiveUpdates() {
        @Override
        public void changed(String topic) {
            told.add(topic);
        }

        @Override
        public void changed(String topic, UUID id) {
            told.add(topic + " " + id);
        }
    };
    private final BackgroundWork work =
            new BackgroundWork(kernel.currentClinic(), kernel.database(), kernel.signals(), live);
    private final Clinic clinicA = kernel.clinicA();
    private final Clinic clinicB = kernel.clinicB();

    @BeforeEach
    void empty() {
        sql("delete from kernel_jobs.job");
    }

    private void sql(String statement) {
        kernel.database().global(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                return prepared.executeUpdate();
            }
        });
    }

    private UUID job(Clinic clinic, String module, String state) {
        UUID id = Ids.next();
        sql(
                "insert into kernel_jobs.job (id, tenant_id, module, type, argument, state, due, attempt, problem) values ('"
                        + id + "', '" + clinic.id() + "', '" + module + "', 'mail', '', '" + state
                        + "', now(), 12, 'refused')");
        return id;
    }

    private UUID event(Clinic clinic, String module, String state) {
        UUID id = Ids.next();
        sql(
                "insert into kernel_jobs.job (id, tenant_id, kind, module, type, argument, event_type, subject, place, state, due)"
                        + " values ('" + id + "', '" + clinic.id() + "', 'event', '" + module
                        + "', 'intake', 'x', 'patients.created', gen_random_uuid(), 1, '" + state + "', now())");
        return id;
    }

    private <T> T in(Clinic clinic, Callable<T> request) throws Exception {
        return kernel.scopes()
                .call(new Scope(clinic, null), () -> kernel.transactions().call(request));
    }

    private String refusal(Clinic clinic, Callable<?> request) {
        return catchThrowableOfType(ProblemException.class, () -> in(clinic, request))
                .problem()
                .detail();
    }

    @Test
    void aClinicSeesItsOwnWorkAlone() throws Exception {
        UUID ofA = job(clinicA, "patients", "dead");
        job(clinicB, "patients", "dead");
        assertThat(in(clinicA, () -> work.page(ALL, null, 10)).items())
                .extracting(WorkItem::id)
                .containsExactly(ofA);
        assertThat(refusal(clinicB, () -> work.retry(ofA))).contains("no such background work");
        assertThatThrownBy(() -> in(clinicB, () -> work.discard(ofA))).isInstanceOf(ProblemException.class);
        assertThat(in(clinicA, work::counts)).containsExactly(new WorkCounts("patients", null, 0, 0, 0, 1));
    }

    @Test
    void jobsAndEventsAreListedNewestFirstInPages() throws Exception {
        UUID first = job(clinicA, "patients", "waiting");
        UUID second = event(clinicA, "webhooks", "paused");
        Page<WorkItem> page = in(clinicA, () -> work.page(ALL, null, 1));
        assertThat(page.items()).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo(second);
            assertThat(item.kind()).isEqualTo("event");
            assertThat(item.type()).isEqualTo("patients.created");
            assertThat(item.handler()).isEqualTo("intake");
        });
        Page<WorkItem> next = in(clinicA, () -> work.page(ALL, page.nextCursor(), 1));
        assertThat(next.items()).extracting(WorkItem::id).containsExactly(first);
        assertThat(next.nextCursor()).isNull();
        WorkFilter paused = new WorkFilter("event", "paused", "webhooks");
        assertThat(in(clinicA, () -> work.page(paused, null, 10)).items())
                .extracting(WorkItem::id)
                .containsExactly(second);
        assertThatThrownBy(() -> new WorkFilter(null, "broken", null)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aDeadOneThatIsRetriedHasAllItsAttemptsAgain() throws Exception {
        UUID dead = job(clinicA, "patients", "dead");
        in(clinicA, () -> work.retry(dead));
        assertThat(in(clinicA, () -> work.page(ALL, null, 10)).items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.state()).isEqualTo("waiting");
                    assertThat(item.attempt()).isZero();
                });
        assertThat(told).containsExactly("background-work " + dead);
    }

    @Test
    void whatRunsIsNotTouchedAndWhatIsPausedNotForced() {
        UUID running = job(clinicA, "patients", "running");
        UUID paused = job(clinicA, "patients", "paused");
        assertThat(refusal(clinicA, () -> work.discard(running))).contains("running");
        assertThat(refusal(clinicA, () -> work.retry(running))).contains("running");
        assertThat(refusal(clinicA, () -> work.retry(paused))).contains("switched off");
    }

    @Test
    void whatIsDiscardedIsGoneAndItsFactsAreHandedToTheAuditLog() throws Exception {
        UUID dead = event(clinicA, "webhooks", "dead");
        WorkItem gone = in(clinicA, () -> work.discard(dead));
        assertThat(gone.type()).isEqualTo("patients.created");
        assertThat(in(clinicA, () -> work.page(ALL, null, 10)).items()).isEmpty();
    }
}
