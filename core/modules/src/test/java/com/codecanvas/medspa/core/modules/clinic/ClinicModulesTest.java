package com.codecanvas.medspa.core.modules.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.tenancy.Actor;
import com.codecanvas.medspa.core.tenancy.Scope;
import com.codecanvas.medspa.core.testing.KernelKit;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class ClinicModulesTest {

    private static final KernelKit KIT = KernelKit.shared().schema("modules");
    private static final ModuleDescriptor LASERS = new ModuleDescriptor(
            "lasers", "Lasers", "", "", "", true, List.of(), List.of(), List.of(), null, null, "1.0.0", "");

    private final ClinicModules node = node();
    private final ClinicModules otherNode = node();

    @Test
    void hasTheModulesDefaultUntilTheClinicChooses() throws Exception {
        Clinic clinic = KIT.clinics().create(clinic());
        assertThat(node.choices(clinic.id()).enabled(LASERS)).isTrue();
        in(clinic, () -> node.enable("lasers", false));
        assertThat(node.choices(clinic.id()).enabled(LASERS)).isFalse();
        assertThat(node.choices(clinic.id()).of("lasers").orElseThrow().changedBy())
                .isEqualTo("Ada");
    }

    @Test
    void reachesOtherNodesWithinASecondAndNoOtherClinic() throws Exception {
        Clinic clinic = KIT.clinics().create(clinic());
        assertThat(otherNode.choices(clinic.id()).enabled(LASERS)).isTrue();
        in(clinic, () -> node.enable("lasers", false));
        within(Duration.ofSeconds(1), () -> !otherNode.choices(clinic.id()).enabled(LASERS));
        assertThat(otherNode.choices(KIT.clinicB().id()).enabled(LASERS)).isTrue();
    }

    @Test
    void forgetsWhatWasRolledBack() {
        Clinic clinic = KIT.clinics().create(clinic());
        assertThatThrownBy(() -> in(clinic, () -> {
                    node.enable("lasers", false);
                    assertThat(node.choices(clinic.id()).enabled(LASERS)).isFalse();
                    throw new IllegalArgumentException("as if the request failed");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(node.choices(clinic.id()).enabled(LASERS)).isTrue();
    }

    private static void in(Clinic clinic, Runnable work) throws Exception {
        Scope scope = new Scope(clinic, new Actor(UUID.randomUUID(), "Ada", "admin", Set.of(), "127.0.0.1"));
        KIT.scopes()
                .call(
                        scope,
                        () -> KIT.transactions().call(() -> {
                            work.run();
                            return null;
                        }));
    }

    private static void within(Duration time, BooleanSupplier expected) {
        long end = System.nanoTime() + time.toNanos();
        while (!expected.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static Clinic clinic() {
        return new Clinic(UUID.randomUUID(), "Test", java.time.ZoneOffset.UTC, "en-US", "USD");
    }

    private static ClinicModules node() {
        return new ClinicModules(
                KIT.database(), KIT.transactions(), KIT.scopes(), KIT.clinics(), KIT.signals(), () -> "modules");
    }
}
