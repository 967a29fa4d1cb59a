package com.codecanvas.medspa.core.modules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.modules.InstalledModule.Status;
import com.codecanvas.medspa.core.modules.ModuleCall;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class HeldModulesTest {

    private final HeldModules modules = new HeldModules();
    private final HeldModule patients = add("patients", List.of());
    private final HeldModule scheduling = add("scheduling", List.of("patients"));
    private final HeldModule reports = add("reports", List.of("scheduling"));

    @Test
    void keepsAModuleWaitingUntilThoseItNeedsAreActive() {
        activate(scheduling);
        assertThat(status("scheduling")).isEqualTo(Status.WAITING);
        assertThat(modules.seen().get("scheduling").problem()).contains("patients");
        assertThat(modules.gate("scheduling").enter()).isNull();
        activate(patients);
        assertThat(status("scheduling")).isEqualTo(Status.ACTIVE);
        assertThat(modules.gate("scheduling").enter()).isNotNull();
    }

    @Test
    void turnsCallsAwayFromWhatNeedsAStoppingModule() {
        List.of(patients, scheduling, reports).forEach(this::activate);
        assertThat(modules.shut(scheduling)).containsExactlyInAnyOrder(scheduling.gate, reports.gate);
        assertThat(modules.gate("patients").enter()).isNotNull();
        assertThat(modules.gate("reports").enter()).isNull();
    }

    @Test
    void aBrokenModuleLeavesTheOthersAlone() {
        List.of(patients, scheduling, reports).forEach(this::activate);
        modules.change(reports, m -> m.is(Status.FAILED, "It broke."));
        assertThat(status("reports")).isEqualTo(Status.FAILED);
        assertThat(status("scheduling")).isEqualTo(Status.ACTIVE);
    }

    @Test
    void waitsForCallsInside() throws Exception {
        activate(patients);
        ModuleCall inside = modules.gate("patients").enter();
        patients.gate.shut();
        assertThat(patients.gate.drained(System.nanoTime())).isFalse();
        CompletableFuture<Boolean> drained = CompletableFuture.supplyAsync(() -> drained(patients.gate));
        inside.close();
        assertThat(drained.get()).isTrue();
    }

    private static boolean drained(ModuleGate gate) {
        try {
            return gate.drained(System.nanoTime() + Duration.ofSeconds(20).toNanos());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void activate(HeldModule module) {
        modules.change(module, m -> m.is(Status.ACTIVE, null));
    }

    private Status status(String id) {
        return modules.seen().get(id).status();
    }

    private HeldModule add(String id, List<String> needs) {
        HeldModule module = new HeldModule(
                null,
                new ModuleDescriptor(id, id, "", "", "", true, needs, List.of(), List.of(), null, null, "1.0.0", ""));
        assertThat(modules.add(module)).isTrue();
        return module;
    }
}
