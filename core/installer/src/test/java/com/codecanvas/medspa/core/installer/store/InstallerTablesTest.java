package com.codecanvas.medspa.core.installer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.installer.operation.Kind;
import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.operation.Operation.Begin;
import com.codecanvas.medspa.core.installer.operation.Operation.Subject;
import com.codecanvas.medspa.core.installer.operation.Phase;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.installer.operation.State;
import com.codecanvas.medspa.core.installer.store.WantedModules.Ending;
import com.codecanvas.medspa.core.testing.KernelKit;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstallerTablesTest {

    private static final KernelKit KIT = KernelKit.shared().schema("installer");
    private static final Release ONE = new Release("1.0.0", "one");
    private static final Release TWO = new Release("2.0.0", "two");

    private final Operations operations = new Operations(KIT.database());
    private final WantedModules wanted = new WantedModules(KIT.database());

    @BeforeEach
    void empty() {
        sql("delete from kernel_installer.module_operation");
        sql("delete from kernel_installer.installed_module");
    }

    @Test
    void ofTwoOperatorsAtOnceOneIsToldWhatRuns() throws Exception {
        ExecutorService operators = Executors.newFixedThreadPool(8);
        try {
            Callable<String> attempt = () -> {
                try {
                    operations.begin(upgrade("node-a"));
                    return "begun";
                } catch (BusyException e) {
                    return e.running().moduleName();
                }
            };
            List<String> answers = operators
                    .invokeAll(IntStream.range(0, 8).mapToObj(i -> attempt).toList())
                    .stream()
                    .map(InstallerTablesTest::get)
                    .sorted()
                    .toList();
            assertThat(answers).containsOnlyOnce("begun").hasSize(8).contains("Lasers");
        } finally {
            operators.shutdown();
        }
    }

    @Test
    void whatIsWantedChangesTogetherWithTheEndOfTheOperation() {
        Operation operation = operations.begin(upgrade("node-a"));
        assertThat(wanted.find("lasers")).isEmpty();
        wanted.commit(operation, lasers(TWO, ONE), new Ending(State.DONE, null));
        assertThat(wanted.find("lasers").orElseThrow().release()).isEqualTo(TWO);
        assertThat(wanted.find("lasers").orElseThrow().previous()).isEqualTo(ONE);
        Operation ended = operations.find(operation.id()).orElseThrow();
        assertThat(ended.state()).isEqualTo(State.DONE);
        assertThat(ended.phase()).isEqualTo(Phase.COMMITTED);
        assertThat(ended.endedAt()).isNotNull();
    }

    @Test
    void aNodeTakesItsOwnOperationUpAtOnceAndAnothersOnlyAfterItsLease() {
        Operation operation = operations.begin(upgrade("node-a"));
        assertThat(operations.takeUp("node-b")).isEmpty();
        assertThat(operations.takeOver("node-a")).isEmpty();
        assertThat(operations.takeUp("node-a").orElseThrow().id()).isEqualTo(operation.id());
        sql("update kernel_installer.module_operation set lease_until = now() - interval '1 second'");
        assertThat(operations.takeOver("node-b").orElseThrow().node()).isEqualTo("node-b");
    }

    @Test
    void whoLostAnOperationCannotCommitIt() {
        Operation operation = operations.begin(upgrade("node-a"));
        sql("update kernel_installer.module_operation set lease_until = now() - interval '1 second'");
        Operation taken = operations.takeOver("node-b").orElseThrow();
        assertThatThrownBy(() -> wanted.commit(operation, lasers(TWO, ONE), new Ending(State.DONE, null)))
                .isInstanceOf(LostException.class);
        assertThat(wanted.find("lasers")).isEmpty();
        operations.end(taken, State.ROLLED_BACK, "taken back");
        assertThat(operations.running()).isEmpty();
    }

    @Test
    void theHistoryIsReadPageByPage() {
        for (int i = 0; i < 3; i++) {
            operations.end(operations.begin(upgrade("node-a")), State.DONE, null);
        }
        List<Operation> first = operations.page("lasers", null, null, 2);
        Operation last = first.get(1);
        List<Operation> rest = operations.page(null, last.startedAt(), last.id(), 2);
        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    private static Operation upgrade(String node) {
        return Operation.begin(new Begin(Kind.UPGRADE, new Subject("lasers", "Lasers", ONE, TWO, "operator")), node);
    }

    private static Wanted lasers(Release release, Release previous) {
        return new Wanted(
                "lasers",
                "Lasers",
                release,
                previous,
                new Wanted.Source("lasers.jar", "CN=Test", "abc", "{}"),
                null,
                "operator");
    }

    private static String get(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sql(String statement) {
        KIT.database().global(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                return prepared.executeUpdate();
            }
        });
    }
}
