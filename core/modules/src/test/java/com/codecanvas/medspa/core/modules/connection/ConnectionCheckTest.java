package com.codecanvas.medspa.core.modules.connection;

import static com.codecanvas.medspa.core.modules.Described.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.modules.ConnectionTest;
import com.codecanvas.medspa.core.modules.ClinicDesk;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.PlainRegistry;
import com.codecanvas.medspa.core.modules.clinic.ClinicModules;
import com.codecanvas.medspa.core.modules.settings.StoredSettings;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ConnectionCheckTest {

    private static final String SCHEMA = "{\"type\":\"object\",\"required\":[\"account\"],\"properties\":{"
            + "\"account\":{\"type\":\"string\"},\"token\":{\"type\":\"string\",\"writeOnly\":true},"
            + "\"hours\":{\"type\":\"integer\",\"default\":3}}}";

    record Account(String account, String token, int hours) {}

    private final ClinicModules clinicModules = ClinicDesk.clinicModules();
    private final PlainRegistry registry = new PlainRegistry(clinicModules);
    private final StoredSettings settings =
            new StoredSettings(clinicModules, ClinicDesk.KIT.scopes(), ClinicDesk.KIT.cipher());
    private final AtomicReference<ConnectionTest> offered = new AtomicReference<>();
    private final ClinicDesk clinic = new ClinicDesk();
    private final InstalledModule sms = registry.ship(module("sms").set(SCHEMA).done());

    private ConnectionCheck check(Duration limit) {
        return new ConnectionCheck(
                new ConnectionCheck.Parts(registry, settings, new OneTest(), ClinicDesk.KIT.scopes()), limit);
    }

    private TestedConnection run(ObjectNode sent) {
        return clinic.call(() -> check(ConnectionCheck.LIMIT).run(sms, sent));
    }

    private static ObjectNode account(String name) {
        return JsonNodeFactory.instance.objectNode().put("account", name);
    }

    @Test
    void triesWhatWasTypedWithTheStoredSecretInTheClinicAndStoresNothing() {
        clinic.request(() -> settings.replace(sms.descriptor(), account("old").put("token", "hunter2"), true));
        AtomicReference<Account> seen = new AtomicReference<>();
        AtomicReference<UUID> where = new AtomicReference<>();
        offered.set(candidate -> {
            seen.set(candidate.read(Account.class));
            where.set(ClinicDesk.KIT.currentClinic().get().id());
            return new ConnectionTest.Result(true, "Found the account");
        });
        ObjectNode typed = account("new");
        typed.putObject("token").put("set", true);
        TestedConnection tested = run(typed);
        assertThat(tested.ok()).isTrue();
        assertThat(tested.message()).isEqualTo("Found the account");
        assertThat(seen.get()).isEqualTo(new Account("new", "hunter2", 3));
        assertThat(where.get()).isEqualTo(clinic.id());
        assertThat(clinic.<String>request(
                        () -> settings.all(sms.descriptor()).get("account").asText()))
                .isEqualTo("old");
    }

    @Test
    void aModuleWithoutSettingsIsTriedAsItIs() {
        InstalledModule plain = registry.ship(module("plain").done());
        offered.set(candidate -> new ConnectionTest.Result(true, "There"));
        TestedConnection tested = clinic.call(() -> check(ConnectionCheck.LIMIT).run(plain, account("ignored")));
        assertThat(tested.message()).isEqualTo("There");
    }

    @Test
    void neverLetsASecretOut() {
        offered.set(candidate -> new ConnectionTest.Result(
                false, "401 for " + candidate.read(Account.class).token()));
        assertThat(run(account("a").put("token", "hunter2")).message()).isEqualTo("401 for •••");
        offered.set(candidate -> {
            throw new IllegalStateException(candidate.read(Account.class).token());
        });
        TestedConnection failed = run(account("a").put("token", "hunter2"));
        assertThat(failed.ok()).isFalse();
        assertThat(failed.message()).isEqualTo("The test itself failed (IllegalStateException).");
    }

    @Test
    void givesUpOnATestThatDoesNotAnswer() {
        CountDownLatch interrupted = new CountDownLatch(1);
        offered.set(candidate -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return new ConnectionTest.Result(true, "too late");
        });
        TestedConnection tested =
                clinic.call(() -> check(Duration.ofMillis(200)).run(sms, account("a")));
        assertThat(tested.ok()).isFalse();
        assertThat(tested.message()).startsWith("No answer within");
        assertThat(interrupted)
                .satisfies(latch -> assertThat(latch.await(20, java.util.concurrent.TimeUnit.SECONDS))
                        .isTrue());
    }

    @Test
    void countsAsACallIntoTheModuleAndNeedsItRunning() {
        offered.set(candidate -> new ConnectionTest.Result(registry.inside.get() == 1, ""));
        assertThat(run(account("a")).ok()).isTrue();
        assertThat(registry.inside).hasValue(0);
        registry.stop("sms");
        assertThat(run(account("a")).message()).contains("not running");
    }

    @Test
    void refusesSettingsThatBreakTheSchemaAndModulesWithoutATest() {
        offered.set(candidate -> new ConnectionTest.Result(true, ""));
        assertThatThrownBy(() -> run(JsonNodeFactory.instance.objectNode())).hasMessageContaining("validation");
        offered.set(null);
        assertThatThrownBy(() -> run(account("a"))).hasMessageContaining("not-found");
    }

    private final class OneTest implements ConnectionTests {
        @Override
        public boolean offered(InstalledModule module) {
            return offered.get() != null;
        }

        @Override
        public <T> Optional<T> use(InstalledModule module, Function<ConnectionTest, T> work) {
            return Optional.ofNullable(offered.get()).map(work);
        }
    }
}
