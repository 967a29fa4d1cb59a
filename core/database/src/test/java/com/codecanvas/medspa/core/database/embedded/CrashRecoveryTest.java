package com.codecanvas.medspa.core.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CrashRecoveryTest {
    private static final int WRITERS = 4;
    private static final int ROWS_BEFORE_THE_KILL = 400;
    private static final int ROWS_AFTER_THE_KILL = 100;

    private final AtomicInteger next = new AtomicInteger();
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final CountDownLatch enoughToKill = new CountDownLatch(ROWS_BEFORE_THE_KILL);
    private volatile CountDownLatch enoughAfter = new CountDownLatch(0);
    private volatile boolean writing = true;

    @Test
    void aServerKilledUnderWritesComesBackByItselfWithEveryAcknowledgedRow() throws Exception {
        Path data = Folders.create();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, Folders.NO_ARCHIVES, 0)) {
            try (Connection connection = server.owner().connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE visit (n int PRIMARY KEY)");
            }
            for (int i = 0; i < WRITERS; i++) {
                writers.execute(() -> write(server.owner()));
            }
            assertThat(enoughToKill.await(30, TimeUnit.SECONDS)).isTrue();
            enoughAfter = new CountDownLatch(ROWS_AFTER_THE_KILL);
            long begin = System.nanoTime();
            new ProcessBuilder("kill", "-9", Long.toString(server.pid()))
                    .start()
                    .waitFor();
            assertThat(enoughAfter.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
            writing = false;
            writers.shutdown();
            assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(missing(server.owner())).isEmpty();
        } finally {
            writers.shutdownNow();
            Binaries.delete(data);
        }
    }

    private void write(Login owner) {
        while (writing) {
            try (Connection connection = owner.connect();
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO visit VALUES (?)")) {
                while (writing) {
                    int number = next.incrementAndGet();
                    insert.setInt(1, number);
                    insert.executeUpdate();
                    acknowledged.add(number);
                    enoughToKill.countDown();
                    enoughAfter.countDown();
                }
            } catch (SQLException serverIsGone) {
                Thread.onSpinWait();
            }
        }
    }

    private Set<Integer> missing(Login owner) throws SQLException {
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT n FROM visit")) {
            while (rows.next()) {
                acknowledged.remove(rows.getInt(1));
            }
            return acknowledged;
        }
    }
}
