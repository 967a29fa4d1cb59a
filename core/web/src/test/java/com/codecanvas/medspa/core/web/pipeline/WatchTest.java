package com.codecanvas.medspa.core.web.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.modules.circuit.CallKind;
import com.codecanvas.medspa.core.modules.circuit.Failure;
import com.codecanvas.medspa.core.modules.circuit.ModuleCircuits;
import com.codecanvas.medspa.core.modules.circuit.Passage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WatchTest {

    private final Clinic clinic = new Clinic(UUID.randomUUID(), "North", ZoneId.of("UTC"), "en-US", "USD");
    private final Call call = new SentPost(clinic, UUID.randomUUID(), null, "{}").call();
    private final List<String> told = new ArrayList<>();
    private boolean paused;
    private final Watch watch = new Watch(new ToldCircuits(), (module, status, nanos) -> {});

    @Test
    void aCallThatWorkedIsToldSo() throws Exception {
        watch.over(call, answered(201), () -> {});
        assertThat(told).containsExactly("lasers REQUEST", "worked");
    }

    @Test
    void refusalsAndADatabaseThatIsAwaySayNothingOfTheModule() throws Exception {
        for (int status : new int[] {400, 404, 409, 422, 503}) {
            told.clear();
            watch.over(call, answered(status), () -> {});
            assertThat(told).as("%d", status).containsExactly("lasers REQUEST", "ended");
        }
    }

    @Test
    void whatNobodyExpectedIsAFailureWithTypeAndPlaceAlone() throws Exception {
        watch.over(call, answered(500), () -> call.failed(new IllegalStateException("Mara Voss")));
        assertThat(told).hasSize(2);
        assertThat(told.get(1)).startsWith("failed IllegalStateException in ").doesNotContain("Mara");
    }

    @Test
    void aProblemOfThePipelineAndABrowserThatLeftAreNoFailures() {
        ProblemException away = Problem.unavailable("The database does not answer.");
        assertThatThrownBy(() -> watch.over(call, answered(200), () -> {
                    throw away;
                }))
                .isSameAs(away);
        assertThatThrownBy(() -> watch.over(call, answered(200), () -> {
                    throw new IOException("closed");
                }))
                .isInstanceOf(IOException.class);
        assertThat(told).containsExactly("lasers REQUEST", "ended", "lasers REQUEST", "ended");
    }

    @Test
    void aPausedModuleIsNotCalled() {
        paused = true;
        assertThatThrownBy(() -> watch.over(call, answered(200), () -> told.add("called")))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.problem().status()).isEqualTo(503);
                    assertThat(e.problem().code()).isEqualTo("module-paused");
                    assertThat(e.problem().more()).containsEntry("retryAfter", 31L);
                });
        assertThat(told).containsExactly("lasers REQUEST");
    }

    private static HttpServletResponse answered(int status) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                WatchTest.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (p, method, a) -> status);
    }

    private final class ToldCircuits implements ModuleCircuits {
        @Override
        public Passage enter(UUID clinicId, String moduleId, CallKind kind) {
            assertThat(clinicId).isEqualTo(clinic.id());
            told.add(moduleId + " " + kind);
            return paused ? null : new ToldPassage();
        }

        @Override
        public Duration pausedFor(UUID clinicId, String moduleId, CallKind kind) {
            return Duration.ofSeconds(30);
        }
    }

    private final class ToldPassage implements Passage {
        @Override
        public void worked(long nanos) {
            told.add("worked");
        }

        @Override
        public void failed(Failure failure, long nanos) {
            told.add("failed " + failure);
        }

        @Override
        public void ended(long nanos) {
            told.add("ended");
        }
    }
}
