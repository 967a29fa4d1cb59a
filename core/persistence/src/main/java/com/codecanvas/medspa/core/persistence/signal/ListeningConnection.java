package com.codecanvas.medspa.core.persistence.signal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection of its own on which notifications arrive, opened anew whenever it breaks. */
final class ListeningConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ListeningConnection.class);
    private static final int CHECK_MILLIS = 10_000;
    private static final int RETRY_MILLIS = 500;

    private final DataSource source;
    private final Consumer<String> received;
    private final Runnable connected;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private volatile Connection current;

    ListeningConnection(DataSource source, Consumer<String> received, Runnable connected) {
        this.source = source;
        this.received = received;
        this.connected = connected;
        this.thread = new Thread(this::run, "medspa-signals");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        boolean told = false;
        while (!stopped()) {
            try (Connection connection = source.getConnection()) {
                current = connection;
                try (Statement listen = connection.createStatement()) {
                    listen.execute("listen medspa");
                }
                told = false;
                connected.run();
                receive(connection);
            } catch (SQLException e) {
                if (!told && !stopped()) {
                    LOG.warn("Signals are interrupted: {}", e.getMessage());
                    told = true;
                }
            }
            pause();
        }
    }

    private void receive(Connection connection) throws SQLException {
        PGConnection notifications = connection.unwrap(PGConnection.class);
        while (!stopped()) {
            PGNotification[] arrived = notifications.getNotifications(CHECK_MILLIS);
            if (arrived == null || arrived.length == 0) {
                if (!connection.isValid(2)) {
                    return;
                }
                continue;
            }
            for (PGNotification notification : arrived) {
                received.accept(notification.getParameter());
            }
        }
    }

    private boolean stopped() {
        return stopped.getCount() == 0;
    }

    private void pause() {
        try {
            boolean over = stopped.await(RETRY_MILLIS, TimeUnit.MILLISECONDS);
            LOG.trace("Signals stop: {}", over);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    @Override
    public void close() {
        stopped.countDown();
        Connection open = current;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The listening connection was closed already", e);
            }
        }
    }
}
