package com.codecanvas.medspa.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TransactionTest {

    @RegisterExtension
    static final ModuleKit notes = ModuleKit.of("notes", "fixtures/notes");

    @RegisterExtension
    static final ModuleKit billing = ModuleKit.of("billing", "fixtures/billing");

    private final KernelKit kernel = KernelKit.shared();
    private final AmbientTransactions ambient = kernel.transactions();

    private static void write(String title) {
        notes.transactions().run(em -> em.persist(new Note(Ids.next(), title)));
    }

    private static void bill(long cents) {
        billing.transactions().run(em -> em.persist(new Bill(Ids.next(), cents)));
    }

    private static long noteCount() {
        return notes.inClinicA(() -> notes.transactions()
                .call(em -> em.createQuery("select count(n) from Note n", Long.class)
                        .getSingleResult()));
    }

    private static long billCount() {
        return billing.inClinicA(() -> billing.transactions()
                .call(em -> em.createQuery("select count(b) from Bill b", Long.class)
                        .getSingleResult()));
    }

    @Test
    void aCallOutsideARequestCommitsByItself() {
        notes.inClinicA(() -> {
            write("one");
            assertThatThrownBy(() -> notes.transactions().run(em -> {
                        em.persist(new Note(Ids.next(), "two"));
                        throw new IllegalArgumentException("no");
                    }))
                    .hasMessage("no");
        });
        assertThat(noteCount()).isEqualTo(1);
    }

    @Test
    void twoModulesShareARequestsTransaction() {
        notes.inClinicA(() -> notes.inRequest(() -> {
            write("one");
            bill(100);
            write("two");
            assertThat(billing.transactions()
                            .<Long>call(em -> em.createQuery("select count(b) from Bill b", Long.class)
                                    .getSingleResult()))
                    .isEqualTo(1);
        }));
        assertThat(noteCount()).isEqualTo(2);
        assertThat(billCount()).isEqualTo(1);
    }

    @Test
    void aFailedRequestLeavesNothingOfAnyModule() {
        assertThatThrownBy(() -> notes.inClinicA(() -> notes.inRequest(() -> {
                    write("one");
                    bill(100);
                    throw new IllegalArgumentException("no");
                })))
                .hasMessage("no");
        assertThat(noteCount() + billCount()).isZero();
    }

    @Test
    void aCaughtFailureStillRollsTheRequestBack() {
        assertThatThrownBy(() -> notes.inClinicA(() -> notes.inRequest(() -> {
                    bill(100);
                    assertThatThrownBy(() -> notes.transactions().run(em -> {
                                throw new IllegalArgumentException("no");
                            }))
                            .hasMessage("no");
                })))
                .hasMessageContaining("rolled back even though the failure was caught");
        assertThat(billCount()).isZero();
    }

    @Test
    void aConstraintTellsItsSqlStateWhenItBreaksAtTheEnd() {
        UUID author = Ids.next();
        assertThatThrownBy(() -> notes.inClinicA(() -> notes.transactions().run(em -> {
                    for (int i = 0; i < 2; i++) {
                        Note note = new Note(Ids.next(), "twice");
                        note.authorId = author;
                        em.persist(note);
                    }
                })))
                .satisfies(e -> assertThat(SqlState.of(e)).contains(SqlState.UNIQUE_VIOLATION))
                .satisfies(e -> assertThat(messages(e)).doesNotContain(author.toString()));
    }

    private static String messages(Throwable failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            all.append(cause.getMessage());
        }
        return all.toString();
    }

    @Test
    void aStaleVersionIsTold() {
        UUID id = Ids.next();
        notes.inClinicA(() -> notes.transactions().run(em -> em.persist(new Note(id, "first"))));
        assertThatThrownBy(() -> notes.inClinicA(() -> notes.transactions().run(em -> {
                    Note note = em.find(Note.class, id);
                    int bumped = em.createNativeQuery("update notes.note set version = version + 1")
                            .executeUpdate();
                    assertThat(bumped).isEqualTo(1);
                    note.title = "mine";
                })))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void theKernelsActionsRunAfterTheModulesFlushAndBeforeTheCommit() {
        List<String> order = new ArrayList<>();
        notes.inClinicA(() -> notes.inRequest(() -> {
            ambient.afterCommit(() -> order.add("after, seen outside: " + countElsewhere()));
            ambient.beforeCommit(() -> order.add("before, seen outside: " + countElsewhere()));
            ambient.beforeCommit(() -> ambient.beforeCommit(() -> order.add("added on the way")));
            write("one");
            order.add("work");
        }));
        assertThat(order)
                .containsExactly("work", "before, seen outside: 0", "added on the way", "after, seen outside: 1");
    }

    private static long countElsewhere() {
        return java.util.concurrent.CompletableFuture.supplyAsync(TransactionTest::noteCount)
                .join();
    }

    @Test
    void anActionAfterTheCommitCannotUndoIt() {
        notes.inClinicA(() -> notes.inRequest(() -> {
            write("one");
            ambient.afterCommit(() -> {
                throw new IllegalStateException("too late");
            });
        }));
        assertThat(noteCount()).isEqualTo(1);
    }

    @Test
    void aFailingActionBeforeTheCommitPreventsIt() {
        assertThatThrownBy(() -> notes.inClinicA(() -> notes.inRequest(() -> {
                    write("one");
                    ambient.beforeCommit(() -> {
                        throw new IllegalStateException("no audit, no commit");
                    });
                })))
                .hasMessage("no audit, no commit");
        assertThat(noteCount()).isZero();
    }

    @Test
    void withoutAClinicThereIsNoTransaction() {
        assertThatThrownBy(() -> write("nowhere")).hasMessage("A transaction needs a clinic: no scope is open");
    }

    @Test
    void aSecondConnectionWithinATransactionIsRefused() {
        notes.inClinicA(() -> notes.transactions().run(em -> {
            em.persist(new Note(Ids.next(), "one"));
            em.flush();
            assertThatThrownBy(() -> kernel.database().global(TransactionTest::currentUser))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("second connection");
        }));
        assertThat(noteCount()).isEqualTo(1);
    }

    @Test
    void neitherClinicNorRoleStaysOnAPooledConnection() throws Exception {
        for (int i = 0; i < 30; i++) {
            notes.inClinicA(() -> write("one"));
            try (Connection pooled = kernel.pool().getConnection();
                    PreparedStatement query = pooled.prepareStatement(
                            "select coalesce(current_setting('app.tenant_id', true), '') || '/' || current_user");
                    var row = query.executeQuery()) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("/medspa_app");
                pooled.rollback();
            }
        }
    }

    @Test
    void whatIsKeptBeyondTheTransactionAnswersNoMore() throws Exception {
        Connection[] kept = new Connection[1];
        notes.inClinicA(() -> notes.inRequest(() -> {
            kept[0] = notes.dataSource().getConnection();
        }));
        assertThatThrownBy(() -> kept[0].prepareStatement("select 1")).hasMessageContaining("has ended");
        assertThat(kept[0].isClosed()).isTrue();
    }

    @Test
    void aStatementPreparedBeforeAnotherModulesWorkRunsUnderItsOwnRole() {
        notes.inClinicA(() -> notes.inRequest(() -> {
            try (PreparedStatement mine =
                    notes.dataSource().getConnection().prepareStatement("select current_user::text")) {
                billing.transactions()
                        .call(em -> em.createNativeQuery("select 1").getSingleResult());
                var row = mine.executeQuery();
                row.next();
                assertThat(row.getString(1)).isEqualTo("medspa_m_notes");
            }
        }));
    }

    @Test
    void theKernelWorksInTheSameTransactionUnderItsOwnRole() {
        String roles = notes.inClinicA(() -> notes.inRequest(() -> {
            write("one");
            String kernelRole = kernel.database().inClinic(TransactionTest::currentUser);
            write("two");
            return kernelRole;
        }));
        assertThat(roles).isEqualTo("medspa_kernel/" + notes.clinicA().id());
        assertThat(kernel.database().global(TransactionTest::currentUser)).isEqualTo("medspa_kernel/");
        assertThat(noteCount()).isEqualTo(2);
    }

    private static String currentUser(Connection connection) throws java.sql.SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select current_user || '/' || current_setting('app.tenant_id', true)");
                var row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
