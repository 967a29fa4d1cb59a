package com.codecanvas.medspa.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.SqlState;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a module cannot do even with statements of its own making. */
class ClinicIsolationTest {

    private static final String NO_RIGHT = "42501";

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("notes", "fixtures/notes");

    @RegisterExtension
    static final ModuleKit billing = ModuleKit.of("billing", "fixtures/billing");

    private final Raw sql = new Raw(kit);
    private final UUID folderOfA = Ids.next();

    @BeforeEach
    void aFolderInClinicA() {
        assertThat(sql.updateInA("insert into notes.folder (id, name) values (?, 'A')", folderOfA))
                .isEqualTo(1);
    }

    private static void refused(String state, ThrowingCallable call) {
        assertThatThrownBy(call).satisfies(e -> assertThat(SqlState.of(e)).contains(state));
    }

    @Test
    void anotherClinicReadsNothing() {
        assertThat(sql.textInA("select name from notes.folder")).isEqualTo("A");
        assertThat(sql.textInB("select name from notes.folder")).isNull();
        assertThat(sql.textInB("select count(*) from notes.folder")).isEqualTo("0");
        assertThat(sql.textInB("select max(name) from notes.folder where id = '" + folderOfA + "'"))
                .isNull();
    }

    @Test
    void anotherClinicChangesNothing() {
        assertThat(sql.updateInB("update notes.folder set name = 'B'")).isZero();
        assertThat(sql.updateInB("delete from notes.folder where id = ?", folderOfA))
                .isZero();
        assertThat(sql.textInA("select name from notes.folder")).isEqualTo("A");
    }

    @Test
    void nobodyWritesRowsForAnotherClinic() {
        UUID clinicA = kit.clinicA().id();
        refused(
                NO_RIGHT,
                () -> sql.updateInB(
                        "insert into notes.folder (tenant_id, id, name) values (?, ?, 'B')", clinicA, Ids.next()));
        refused(
                NO_RIGHT,
                () -> sql.updateInA(
                        "update notes.folder set tenant_id = ?", kit.clinicB().id()));
    }

    @Test
    void aForeignKeyDoesNotReachAnotherClinicsRow() {
        String insert = "insert into notes.note (id, folder_id, version) values (?, ?, 1)";
        assertThat(sql.updateInA(insert, Ids.next(), folderOfA)).isEqualTo(1);
        refused(SqlState.FOREIGN_KEY_VIOLATION, () -> sql.updateInB(insert, Ids.next(), folderOfA));
    }

    @Test
    void equalKeysOfTwoClinicsDoNotMeet() {
        assertThat(sql.updateInB("insert into notes.folder (id, name) values (?, 'B')", folderOfA))
                .isEqualTo(1);
        assertThat(sql.textInA("select name from notes.folder")).isEqualTo("A");
        assertThat(sql.textInB("select name from notes.folder")).isEqualTo("B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from billing.bill",
                "select * from kernel.clinic",
                "select * from kernel.clinic_keys",
                "select * from kernel.installation",
                "select * from notes.flyway_history",
                "select rolpassword from pg_authid"
            })
    void tablesThatAreNotTheModulesOwnAreOutOfReach(String statement) {
        refused(NO_RIGHT, () -> sql.textInA(statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select set_config('app.tenant_id', '', true)",
                "set local role medspa_kernel",
                "SET app.tenant_id = ''",
                "select 1; set role medspa_kernel",
                "reset role",
                "commit",
                "rollback",
                "discard all",
                "create table notes.more (id int)",
                "create temporary table more (id int)",
                "do $$ begin end $$",
                "copy notes.folder to stdout"
            })
    void clinicRoleTransactionAndStructureAreNotTheModulesToChoose(String statement) {
        assertThatThrownBy(() -> sql.textInA(statement)).rootCause().hasMessageContaining("only the kernel may");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/* */ create table notes.more (id int)", "/* */ create temporary table more (id int)"})
    void theDatabaseRefusesWhatTheCheckOfTextsOverlooks(String statement) {
        refused(NO_RIGHT, () -> sql.updateInA(statement));
    }

    @Test
    void valuesMayHoldSuchWords() {
        assertThat(sql.updateInA("update notes.folder set name = ?", "set role; begin"))
                .isEqualTo(1);
    }
}
