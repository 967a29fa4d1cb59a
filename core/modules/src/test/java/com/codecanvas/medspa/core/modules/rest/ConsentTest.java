package com.codecanvas.medspa.core.modules.rest;

import static com.codecanvas.medspa.core.modules.Described.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.modules.ClinicDesk;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.PlainRegistry;
import com.codecanvas.medspa.core.modules.clinic.ClinicModules;
import com.codecanvas.medspa.core.modules.connection.ConnectionTests;
import com.codecanvas.medspa.core.modules.rest.ModuleChange.Agreed;
import com.codecanvas.medspa.core.modules.settings.StoredSettings;
import com.codecanvas.medspa.core.testing.RecordingAudit;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** From the installation by the operator to the consent of a clinic, and what an upgrade does to it. */
class ConsentTest {

    private final ClinicModules clinicModules = ClinicDesk.clinicModules();
    private final PlainRegistry registry = new PlainRegistry(clinicModules);
    private final StoredSettings settings =
            new StoredSettings(clinicModules, ClinicDesk.KIT.scopes(), ClinicDesk.KIT.cipher());
    private final RecordingAudit audit = new RecordingAudit();
    private final ModuleSwitch switches = new ModuleSwitch(
            registry, clinicModules, ClinicDesk.KIT.scopes(), ClinicDesk.standingProviders(registry), audit);
    private final ModuleViews views =
            new ModuleViews(registry, clinicModules, settings, new NoTests(), ClinicDesk.KIT.scopes());
    private final ClinicDesk clinic = new ClinicDesk();
    private final ClinicDesk other = new ClinicDesk();

    private void change(ClinicDesk desk, String id, Boolean enabled, Agreed consent) {
        desk.request(() -> switches.change(registry.find(id).orElseThrow(), new ModuleChange(enabled, consent)));
    }

    private ModuleView view(ClinicDesk desk, String id) {
        return desk.request(() -> views.view(registry.find(id).orElseThrow()));
    }

    private static Agreed agreed(String... data) {
        return new Agreed(List.of(data), List.of("loyalty.read"));
    }

    @Test
    void whatShipsIsOnWithoutAQuestion() {
        registry.ship(module("patients").seeing("Names").done());
        assertThat(registry.enabled(clinic.id(), "patients")).isTrue();
        assertThat(view(clinic, "patients").consent().needed()).isFalse();
        change(clinic, "patients", false, null);
        change(clinic, "patients", true, null);
        assertThat(registry.enabled(clinic.id(), "patients")).isTrue();
    }

    @Test
    void whatTheOperatorInstalledIsOffUntilTheClinicAgreesToExactlyWhatItAsks() {
        registry.install(module("loyalty").seeing("Names", "Visits").done());
        assertThat(registry.enabled(clinic.id(), "loyalty")).isFalse();
        for (Agreed wrong : new Agreed[] {null, agreed("Names"), agreed("Names", "Visits", "Notes")}) {
            ProblemException refused =
                    catchThrowableOfType(ProblemException.class, () -> change(clinic, "loyalty", true, wrong));
            assertThat(refused.problem().code()).isEqualTo("consent");
            assertThat(refused.problem().more())
                    .containsEntry(
                            "needed",
                            Map.of("patientData", List.of("Names", "Visits"), "permissions", List.of("loyalty.read")));
        }
        assertThat(registry.enabled(clinic.id(), "loyalty")).isFalse();
        change(clinic, "loyalty", true, agreed("Visits", "Names"));
        assertThat(registry.enabled(clinic.id(), "loyalty")).isTrue();
        assertThat(registry.enabled(other.id(), "loyalty")).isFalse();
        assertThat(view(clinic, "loyalty").consent().by()).isEqualTo("Ada");
        assertThat(view(clinic, "loyalty").status()).isEqualTo("active");
    }

    @Test
    void anUpgradeThatAsksForMorePausesItUntilTheClinicAgrees() {
        registry.install(module("loyalty").seeing("Names").done());
        registry.install(module("points").needing("loyalty").done());
        change(clinic, "loyalty", true, agreed("Names"));
        change(clinic, "points", true, new Agreed(List.of(), List.of("points.read")));
        assertThat(registry.enabled(clinic.id())).contains("loyalty", "points");
        registry.install(module("loyalty").seeing("Names", "Photos").done());
        assertThat(registry.enabled(clinic.id())).isEmpty();
        assertThat(view(clinic, "loyalty").status()).isEqualTo("consent");
        assertThat(view(clinic, "loyalty").consent().missing()).containsExactly("Photos");
        change(clinic, "loyalty", true, agreed("Names", "Photos"));
        assertThat(registry.enabled(clinic.id())).contains("loyalty", "points");
    }

    @Test
    void anUpgradeThatAsksForLessChangesNothing() {
        registry.install(module("loyalty").seeing("Names", "Visits").done());
        change(clinic, "loyalty", true, agreed("Names", "Visits"));
        registry.install(module("loyalty").seeing("Names").done());
        assertThat(view(clinic, "loyalty").status()).isEqualTo("active");
        assertThat(registry.enabled(clinic.id(), "loyalty")).isTrue();
    }

    @Test
    void reinstallingFindsEveryChoiceAsItWas() {
        registry.install(module("loyalty")
                .seeing("Names")
                .set("{\"properties\":{\"points\":{\"type\":\"integer\"}}}")
                .done());
        change(clinic, "loyalty", true, agreed("Names"));
        clinic.request(() -> settings.replace(
                registry.find("loyalty").orElseThrow().descriptor(),
                JsonNodeFactory.instance.objectNode().put("points", 7),
                true));
        InstalledModule before = registry.find("loyalty").orElseThrow();
        registry.uninstall("loyalty");
        assertThat(registry.enabled(clinic.id(), "loyalty")).isFalse();
        registry.install(before.descriptor());
        // As after a restart of the node: nothing is remembered but what the database holds.
        PlainRegistry restarted = new PlainRegistry(ClinicDesk.clinicModules());
        restarted.install(before.descriptor());
        assertThat(restarted.enabled(clinic.id(), "loyalty")).isTrue();
        assertThat(view(clinic, "loyalty").settings().get("points").asInt()).isEqualTo(7);
        assertThat(view(clinic, "loyalty").consent().given()).isTrue();
    }

    @Test
    void modulesThatNeedEachOtherInACircleAreOffInsteadOfEndless() {
        registry.ship(module("hen").needing("egg").done());
        registry.ship(module("egg").needing("hen").done());
        assertThat(registry.enabled(clinic.id())).isEmpty();
    }

    @Test
    void needsAndDependantsStandInTheWay() {
        registry.ship(module("patients").done());
        registry.ship(module("scheduling").needing("patients").done());
        assertThatThrownBy(() -> change(clinic, "patients", false, null)).hasMessageContaining("conflict");
        change(clinic, "scheduling", false, null);
        change(clinic, "patients", false, null);
        assertThatThrownBy(() -> change(clinic, "scheduling", true, null)).hasMessageContaining("conflict");
    }

    /** No module offers a test. */
    private static final class NoTests implements ConnectionTests {
        @Override
        public boolean offered(InstalledModule module) {
            return false;
        }

        @Override
        public <T> Optional<T> use(
                InstalledModule module, Function<com.codecanvas.medspa.api.modules.ConnectionTest, T> work) {
            return Optional.empty();
        }
    }
}
