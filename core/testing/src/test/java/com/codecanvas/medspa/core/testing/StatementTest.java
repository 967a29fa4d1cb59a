package com.codecanvas.medspa.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.SqlState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first statement of a transaction, or after another module's work, brings clinic and role along; its results must look as if it came alone. */
class StatementTest {

    private static final String INSERT = "insert into notes.folder (id, name) values (?, ?)";

    @RegisterExtension
    static final ModuleKit notes = ModuleKit.of("notes", "fixtures/notes");

    @RegisterExtension
    static final ModuleKit billing = ModuleKit.of("billing", "fixtures/billing");

    @FunctionalInterface
    private interface Statements {
        void run(Connection connection) throws Exception;
    }

    private static void inTransaction(Statements statements) {
        notes.inClinicA(
                () -> notes.inRequest(() -> statements.run(notes.dataSource().getConnection())));
    }

    private static void insert(PreparedStatement statement, String name) throws Exception {
        statement.setObject(1, Ids.next());
        if (name == null) {
            statement.setNull(2, Types.VARCHAR);
        } else {
            statement.setString(2, name);
        }
    }

    private static String names(Connection connection) throws Exception {
        try (PreparedStatement query =
                        connection.prepareStatement("select string_agg(name, ',' order by name) from notes.folder");
                ResultSet row = query.executeQuery()) {
            assertThat(row.next()).isTrue();
            String names = row.getString(1);
            assertThat(row.next()).isFalse();
            return names;
        }
    }

    @Test
    void anUpdateTellsItsOwnCountEachTime() {
        inTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert(insert, "a");
                assertThat(insert.executeUpdate()).isEqualTo(1);
                insert(insert, "b");
                assertThat(insert.executeLargeUpdate()).isEqualTo(1);
            }
            assertThat(names(connection)).isEqualTo("a,b");
        });
    }

    @Test
    void aBatchAsTheFirstStatement() {
        inTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (String name : new String[] {"a", "b", "c"}) {
                    insert(insert, name);
                    insert.addBatch();
                }
                assertThat(insert.executeBatch()).hasSize(3);
            }
            assertThat(names(connection)).isEqualTo("a,b,c");
        });
    }

    @Test
    void aStatementOfUnknownKind() {
        inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select ?::text")) {
                select.setString(1, "x");
                assertThat(select.execute()).isTrue();
                assertThat(select.getResultSet().next()).isTrue();
                assertThat(select.getMoreResults()).isFalse();
                assertThat(select.getUpdateCount()).isEqualTo(-1);
            }
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert(insert, "a");
                assertThat(insert.execute()).isFalse();
                assertThat(insert.getUpdateCount()).isEqualTo(1);
            }
        });
    }

    @Test
    void aPlainStatementAndReturnedKeys() {
        inTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT, new String[] {"name"})) {
                insert(insert, "a");
                assertThat(insert.executeUpdate()).isEqualTo(1);
                assertThat(insert.getGeneratedKeys().next()).isTrue();
            }
            try (Statement plain = connection.createStatement()) {
                assertThat(plain.executeUpdate("delete from notes.folder")).isEqualTo(1);
            }
        });
    }

    @Test
    void aFailureOfTheFirstStatementKeepsItsReason() {
        assertThatThrownBy(() -> inTransaction(connection -> {
                    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                        insert(insert, null);
                        insert.executeUpdate();
                    }
                }))
                .satisfies(e -> assertThat(SqlState.of(e)).contains("23502"));
    }

    @Test
    void aSavepointKeepsTheRoleRight() {
        inTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert(insert, "kept");
                assertThat(insert.executeUpdate()).isEqualTo(1);
            }
            var before = connection.setSavepoint();
            billing.transactions().run(em -> em.createNativeQuery("select 1").getResultList());
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert(insert, "undone");
                assertThat(insert.executeUpdate()).isEqualTo(1);
            }
            connection.rollback(before);
            assertThat(names(connection)).isEqualTo("kept");
        });
    }

    @Test
    void modulesThatTakeTurnsKeepTheirRoles() {
        inTransaction(connection -> {
            for (int i = 0; i < 3; i++) {
                try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                    insert(insert, "n" + i);
                    assertThat(insert.executeUpdate()).isEqualTo(1);
                }
                try (Connection other = billing.dataSource().getConnection();
                        PreparedStatement insert =
                                other.prepareStatement("insert into billing.bill (id, cents) values (?, ?)")) {
                    insert.setObject(1, Ids.next());
                    insert.setLong(2, i);
                    assertThat(insert.executeUpdate()).isEqualTo(1);
                }
            }
            assertThat(names(connection)).isEqualTo("n0,n1,n2");
        });
    }
}
