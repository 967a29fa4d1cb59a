package com.codecanvas.medspa.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.persistence.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports what reading one encrypted row costs beside the same statements over bare JDBC; a report, since machines differ. */
class ReadCostTest {

    private static final Logger LOG = LoggerFactory.getLogger(ReadCostTest.class);
    private static final int ROUNDS = 3_000;

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("notes", "fixtures/notes");

    private final KernelKit kernel = KernelKit.shared();
    private final UUID id = Ids.next();

    @BeforeEach
    void aNote() {
        kit.inClinicA(() -> kit.transactions().run(em -> em.persist(new Note(id, "Read me"))));
    }

    @FunctionalInterface
    private interface Read {
        void run() throws Exception;
    }

    private static long microseconds(Read read) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            read.run();
        }
        long start = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            read.run();
        }
        return (System.nanoTime() - start) / ROUNDS / 1_000;
    }

    @Test
    void readTransactions() throws Exception {
        long bare = microseconds(this::readBare);
        long read = microseconds(() ->
                kit.inClinicA(() -> kit.inRequest(() -> kit.transactions().call(em -> em.find(Note.class, id).title))));
        long raw = microseconds(() -> kit.inClinicA(
                () -> kit.inRequest(() -> new Raw(kit).text("select title from notes.note where id = '" + id + "'"))));
        long audited = microseconds(() -> kit.inClinicA(() -> kit.inRequest(() -> {
            kernel.transactions().beforeCommit(() -> kernel.database().inClinic(ReadCostTest::kernelStatement));
            return kit.transactions().call(em -> em.find(Note.class, id).title);
        })));
        LOG.info(
                "microseconds for one read: bare {}, raw through the kernel {}, entity {}, entity and a kernel statement {}",
                bare,
                raw,
                read,
                audited);
        assertThat(read).isPositive();
    }

    private void readBare() throws SQLException {
        try (Connection connection = kernel.pool().getConnection()) {
            try (PreparedStatement begin = connection.prepareStatement(
                    "select set_config('app.tenant_id', ?, true), set_config('role', 'medspa_m_notes', true)")) {
                begin.setString(1, kit.clinicA().id().toString());
                begin.execute();
            }
            try (PreparedStatement query = connection.prepareStatement("select title from notes.note where id = ?")) {
                query.setObject(1, id);
                query.executeQuery().next();
            }
            connection.commit();
        }
    }

    private static Object kernelStatement(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from kernel.clinic where id = ?")) {
            query.setObject(1, UUID.randomUUID());
            return query.execute();
        }
    }
}
