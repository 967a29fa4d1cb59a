package com.codecanvas.medspa.core.auth.session;

import com.codecanvas.medspa.core.persistence.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** Sessions that were found lately, by their secret. Every node hears when one ends or its user changes. */
final class SessionMemory {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final Map<String, KnownSession> bySecret = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    AutoCloseable listen(Signals signals) {
        List<AutoCloseable> all = List.of(
                signals.listen(StaffSessions.ENDED, text -> forgetSession(UUID.fromString(text)), this::forgetAll),
                signals.listen(StaffSessions.USER_CHANGED, text -> forgetUser(UUID.fromString(text)), this::forgetAll));
        return () -> {
            for (AutoCloseable one : all) {
                one.close();
            }
        };
    }

    Optional<KnownSession> find(String secret, Instant now) {
        KnownSession known = bySecret.get(secret);
        if (known == null || known.olderThan(KEPT, now)) {
            return Optional.empty();
        }
        return Optional.of(known);
    }

    /** To be read before loading what is kept then. */
    long changes() {
        return changes.get();
    }

    /** Unless something changed while the session was being loaded. */
    KnownSession keep(String secret, KnownSession known, long changesBefore) {
        if (bySecret.size() >= MOST) {
            bySecret.clear();
        }
        bySecret.put(secret, known);
        // Looked at again after the put, since a change in between found nothing to forget.
        if (changes.get() != changesBefore) {
            bySecret.remove(secret);
        }
        return known;
    }

    void forget(String secret) {
        bySecret.remove(secret);
    }

    void forgetSession(UUID id) {
        forgetIf(known -> known.id().equals(id));
    }

    void forgetUser(UUID id) {
        forgetIf(known -> known.userId().equals(id));
    }

    private void forgetAll() {
        forgetIf(known -> true);
    }

    private void forgetIf(Predicate<KnownSession> which) {
        changes.incrementAndGet();
        bySecret.values().removeIf(which);
    }
}
