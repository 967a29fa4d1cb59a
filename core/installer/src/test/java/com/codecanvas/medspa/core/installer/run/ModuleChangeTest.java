package com.codecanvas.medspa.core.installer.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.installer.operation.Kind;
import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.installer.operation.State;
import com.codecanvas.medspa.core.installer.run.ChangeDesk.Change;
import com.codecanvas.medspa.core.packages.PackageScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleChangeTest {

    private static final PackageScript TABLE = new PackageScript("V1__item.sql", ChangeDesk.TABLE);
    private static final PackageScript RENAME =
            new PackageScript("V2__title.sql", "alter table item rename column name to title;");
    private static final PackageScript RENAME_BACK =
            new PackageScript("D2__title.sql", "alter table item rename column title to name;");
    private static final PackageScript EXPAND =
            new PackageScript("V2__note.sql", "-- expand\nalter table item add column note text;");

    private final ChangeDesk desk = new ChangeDesk();
    private final Release one = desk.release("1.0.0", TABLE);
    private final Release two = desk.release("2.0.0", TABLE, RENAME, RENAME_BACK);

    @Test
    void anUpgradeBringsCodeAndTables() {
        desk.run(Kind.INSTALL, null, one);
        assertThat(desk.run(Kind.UPGRADE, one, two).state()).isEqualTo(State.DONE);
        assertThat(desk.installed()).isEqualTo("2.0.0");
        assertThat(desk.columns()).isEqualTo("title");
    }

    @Test
    void anUpgradeThatDoesNotWorkIsTakenBackWithItsTables() {
        desk.run(Kind.INSTALL, null, one);
        desk.unhealthy = "2.0.0";
        Operation ended = desk.run(Kind.UPGRADE, one, two);
        assertThat(ended.state()).isEqualTo(State.ROLLED_BACK);
        assertThat(ended.problem()).isEqualTo("It does not work.");
        assertThat(desk.installed()).isEqualTo("1.0.0");
        assertThat(desk.columns()).isEqualTo("name");
        assertThat(desk.framework.started(ChangeDesk.MODULE)).isTrue();
    }

    @Test
    void aFirstInstallationThatFailsLeavesNothing() {
        desk.framework.failing("1.0.0");
        assertThat(desk.run(Kind.INSTALL, null, one).state()).isEqualTo(State.ROLLED_BACK);
        assertThat(desk.installed()).isNull();
        assertThat(desk.columns()).isEmpty();
        desk.framework.failing("");
        assertThat(desk.run(Kind.INSTALL, null, one).state()).isEqualTo(State.DONE);
    }

    @Test
    void aFailedReturnOfARemovedModuleKeepsItsTables() {
        desk.run(Kind.INSTALL, null, one);
        desk.framework.remove(ChangeDesk.MODULE);
        desk.unhealthy = "2.0.0";
        assertThat(desk.run(Kind.INSTALL, null, two).state()).isEqualTo(State.ROLLED_BACK);
        assertThat(desk.installed()).isNull();
        assertThat(desk.columns()).isEqualTo("name");
    }

    @Test
    void aMigrationThatFailsChangesNothing() {
        Release broken = desk.release("2.0.0", TABLE, new PackageScript("V2__x.sql", "alter table nowhere add x int;"));
        desk.run(Kind.INSTALL, null, one);
        Operation ended = desk.run(Kind.UPGRADE, one, broken);
        assertThat(ended.state()).isEqualTo(State.ROLLED_BACK);
        assertThat(ended.problem()).contains("nowhere");
        assertThat(desk.installed()).isEqualTo("1.0.0");
        assertThat(desk.columns()).isEqualTo("name");
    }

    @Test
    void anUpgradeThatWouldMixClinicsChangesNothing() {
        PackageScript open = new PackageScript("V3__open.sql", "alter table item no force row level security;");
        Release careless = desk.release("2.0.0", TABLE, RENAME, open);
        desk.run(Kind.INSTALL, null, one);
        Operation ended = desk.run(Kind.UPGRADE, one, careless);
        assertThat(ended.state()).isEqualTo(State.ROLLED_BACK);
        assertThat(ended.problem()).contains("row level security must be forced");
        assertThat(desk.installed()).isEqualTo("1.0.0");
        assertThat(desk.columns()).isEqualTo("name");
        assertThat(desk.framework.started(ChangeDesk.MODULE)).isTrue();
    }

    @Test
    void aRollBackUndoesTheTables() {
        desk.run(Kind.INSTALL, null, one);
        desk.run(Kind.UPGRADE, one, two);
        assertThat(desk.run(Kind.ROLLBACK, two, one).state()).isEqualTo(State.DONE);
        assertThat(desk.installed()).isEqualTo("1.0.0");
        assertThat(desk.columns()).isEqualTo("name");
    }

    @Test
    void aRollBackThatDoesNotWorkReturnsToTheLaterVersion() {
        desk.run(Kind.INSTALL, null, one);
        desk.run(Kind.UPGRADE, one, two);
        desk.unhealthy = "1.0.0";
        assertThat(desk.run(Kind.ROLLBACK, two, one).state()).isEqualTo(State.ROLLED_BACK);
        assertThat(desk.installed()).isEqualTo("2.0.0");
        assertThat(desk.columns()).isEqualTo("title");
    }

    @Test
    void whatOnlyExpandsStaysWhenTheCodeGoesBack() {
        Release wider = desk.release("1.1.0", TABLE, EXPAND);
        desk.run(Kind.INSTALL, null, one);
        desk.unhealthy = "1.1.0";
        assertThat(desk.run(Kind.UPGRADE, one, wider).state()).isEqualTo(State.ROLLED_BACK);
        assertThat(desk.installed()).isEqualTo("1.0.0");
        assertThat(desk.columns()).isEqualTo("name note");
    }

    @Test
    void afterAMigrationWithoutWayBackTheNewVersionStays() {
        Release forGood = desk.release("2.0.0", TABLE, RENAME);
        desk.run(Kind.INSTALL, null, one);
        desk.unhealthy = "2.0.0";
        Operation ended = desk.run(Kind.UPGRADE, one, forGood);
        assertThat(ended.state()).isEqualTo(State.FAILED);
        assertThat(ended.problem()).contains("It does not work.", "could not be taken back");
        assertThat(desk.installed()).isEqualTo("2.0.0");
        assertThat(desk.columns()).isEqualTo("title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "put", "start"})
    void whereverTheProcessEndsCodeAndTablesBelongTogether(String step) {
        desk.run(Kind.INSTALL, null, one);
        assertThat(desk.killedBefore(step, Kind.UPGRADE, new Change(one, two)).state())
                .isEqualTo(State.ROLLED_BACK);
        assertThat(desk.installed()).isEqualTo("1.0.0");
        assertThat(desk.columns()).isEqualTo("name");
        assertThat(desk.run(Kind.UPGRADE, one, two).state()).isEqualTo(State.DONE);
        assertThat(desk.killedBefore(step, Kind.ROLLBACK, new Change(two, one)).state())
                .isEqualTo(State.ROLLED_BACK);
        assertThat(desk.installed()).isEqualTo("2.0.0");
        assertThat(desk.columns()).isEqualTo("title");
    }
}
