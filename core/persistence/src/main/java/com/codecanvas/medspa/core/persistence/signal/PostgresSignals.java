package com.codecanvas.medspa.core.persistence.signal;

import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.Signals;
import com.codecanvas.medspa.core.persistence.transaction.Notifications;
import com.codecanvas.medspa.core.persistence.transaction.ThreadTransactions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signals as notifications of PostgreSQL, all on one of its channels: the first line names ours. */
public final class PostgresSignals implements Signals, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresSignals.class);
    private static final int MAX_CHARACTERS = 4_000;
    /** PostgreSQL takes less than 8,000. */
    private static final int MAX_BYTES = 7_900;

    private record Listener(String channel, Consumer<String> received, Runnable reconnected) {}

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final ThreadTransactions transactions;
    private final KernelDatabase database;
    private final ListeningConnection listening;
    private final TellingThread telling;

    public PostgresSignals(ThreadTransactions transactions, KernelDatabase database, DataSource source) {
        this.transactions = transactions;
        this.database = database;
        this.listening = new ListeningConnection(source, this::deliver, this::connected);
        this.telling = new TellingThread(database);
    }

    @Override
    public void send(String channel, String text) {
        String payload = payload(channel, text);
        if (!transactions.signal(payload)) {
            database.global(connection -> {
                Notifications.send(connection, List.of(payload));
                return null;
            });
        }
    }

    @Override
    public void tell(String channel, String text) {
        String payload = payload(channel, text);
        if (transactions.active()) {
            transactions.afterCommit(() -> telling.add(payload));
        } else {
            telling.add(payload);
        }
    }

    private static String payload(String channel, String text) {
        String payload = channel + '\n' + text;
        if (text.length() > MAX_CHARACTERS || payload.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new IllegalArgumentException("A signal on " + channel + " is too long");
        }
        return payload;
    }

    @Override
    public AutoCloseable listen(String channel, Consumer<String> received, Runnable reconnected) {
        Listener listener = new Listener(channel, received, reconnected);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void deliver(String payload) {
        int end = payload.indexOf('\n');
        if (end < 0) {
            return;
        }
        String channel = payload.substring(0, end);
        String text = payload.substring(end + 1);
        for (Listener listener : listeners) {
            if (listener.channel().equals(channel)) {
                guarded(listener, () -> listener.received().accept(text));
            }
        }
    }

    private void connected() {
        listeners.forEach(listener -> guarded(listener, listener.reconnected()));
    }

    private static void guarded(Listener listener, Runnable delivery) {
        try {
            delivery.run();
        } catch (RuntimeException e) {
            LOG.error("A listener on {} failed", listener.channel(), e);
        }
    }

    @Override
    public void close() {
        telling.close();
        listening.close();
    }
}
