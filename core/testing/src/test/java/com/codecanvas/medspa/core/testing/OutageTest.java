package com.codecanvas.medspa.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.ProblemException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutageTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("notes", "fixtures/notes");

    private final KernelKit kernel = KernelKit.shared();

    private static void write() {
        kit.inClinicA(() -> kit.transactions().run(em -> em.persist(new Note(Ids.next(), "one"))));
    }

    /** The pool tries again at growing distances, so the first requests may still be told to wait. */
    private static void writeOnceItIsBack(Instant end) {
        while (true) {
            try {
                write();
                return;
            } catch (ProblemException notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
            }
        }
    }

    private static long count() {
        return kit.inClinicA(() -> kit.transactions()
                .call(em -> em.createQuery("select count(n) from Note n", Long.class)
                        .getSingleResult()));
    }

    private static void assertUnavailable(Throwable failure) {
        assertThat(failure).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().status()).isEqualTo(503);
            assertThat(e.problem().code()).isEqualTo("unavailable");
            assertThat(e.problem().detail()).contains("The database does not answer");
        });
    }

    @Test
    void aConnectionThatBreaksInMidTransactionLeavesNothing() {
        Instant start = Instant.now();
        assertThatThrownBy(() -> kit.inClinicA(() -> kit.inRequest(() -> {
                    kit.transactions().run(em -> {
                        em.persist(new Note(Ids.next(), "lost"));
                        em.flush();
                    });
                    endSessions();
                    kit.transactions().run(em -> em.persist(new Note(Ids.next(), "too late")));
                })))
                .satisfies(OutageTest::assertUnavailable);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(count()).isZero();
    }

    private void endSessions() throws Exception {
        try (Connection own = kernel.pool().getConnection()) {
            var unused = own.createStatement()
                    .executeQuery("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where usename = 'medspa_app' and pid <> pg_backend_pid()");
            own.rollback();
        }
    }

    @Test
    void whileTheDatabaseIsAwayRequestsAreToldSoAndThenItGoesOn() throws Exception {
        write();
        CountDownLatch reconnected = new CountDownLatch(1);
        try (AutoCloseable listening = kernel.signals().listen("outage", text -> {}, reconnected::countDown)) {
            kernel.server().halt();
            Instant start = Instant.now();
            assertThatThrownBy(OutageTest::write).satisfies(OutageTest::assertUnavailable);
            assertThatThrownBy(() -> kernel.database().global(Connection::getMetaData))
                    .satisfies(OutageTest::assertUnavailable);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(9));
            kernel.server().launch();
            writeOnceItIsBack(Instant.now().plusSeconds(20));
            assertThat(count()).isEqualTo(2);
            assertThat(reconnected.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(listening).isNotNull();
        }
    }

    @Test
    void aStatementThatTakesTooLongIsEnded() {
        assertThatThrownBy(() -> kit.inClinicA(() -> kit.transactions().run(em -> {
                    // The limit of the role is far too long to wait for in a test; the driver's own ends it alike.
                    em.createNativeQuery("select pg_sleep(20)")
                            .setHint("javax.persistence.query.timeout", 200)
                            .getResultList();
                })))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().status()).isEqualTo(503));
    }
}
