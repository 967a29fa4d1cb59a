package com.codecanvas.medspa.core.auth.signin;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.auth.staff.EmailAddress;
import com.codecanvas.medspa.core.auth.staff.SignInDirectory;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down without locking anybody out: guesses count for the account at that address, for the account and for the address; whoever has signed in from an
 * address before is slowed down there by their own mistakes alone.
 */
final class Throttle {

    private final KernelDatabase database;
    private final SignInDirectory tokens;
    private final Clock clock;

    Throttle(KernelDatabase database, SignInDirectory tokens, Clock clock) {
        this.database = database;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** An attempt that counts as failed until it is said to have succeeded. */
    final class Attempt {

        private final byte[] place;
        private final Map<byte[], Brake> others = new LinkedHashMap<>();

        private Attempt(EmailAddress email, String address) {
            place = tokens.token("place " + email.text() + " " + address);
            others.put(tokens.token("account " + email.text()), Brake.ACCOUNT);
            others.put(tokens.token("address " + address), Brake.ADDRESS);
        }

        void succeeded() {
            Instant now = clock.instant();
            database.global(connection -> {
                AttemptTable.forget(connection, place);
                for (Map.Entry<byte[], Brake> other : others.entrySet()) {
                    AttemptTable.uncount(connection, other.getKey(), other.getValue());
                }
                AttemptTable.know(connection, place, now);
                return null;
            });
        }

        /** Counted before the password is looked at: otherwise many guesses at once would all be let through. */
        private Duration count(Connection connection) throws SQLException {
            Instant now = clock.instant();
            boolean known = AttemptTable.known(connection, place, now);
            Duration blocked = AttemptTable.blockedFor(connection, place, now);
            if (!known) {
                for (byte[] other : others.keySet()) {
                    blocked = longer(blocked, AttemptTable.blockedFor(connection, other, now));
                }
            }
            if (blocked.compareTo(Duration.ZERO) <= 0) {
                AttemptTable.count(connection, place, Brake.PLACE, now);
                for (Map.Entry<byte[], Brake> other : others.entrySet()) {
                    AttemptTable.count(connection, other.getKey(), other.getValue(), now);
                }
                AttemptTable.sweep(connection, now);
            }
            return blocked;
        }
    }

    /** @throws ProblemException 429 saying how long to wait */
    Attempt begin(EmailAddress email, String address) {
        Attempt attempt = new Attempt(email, address);
        Duration blocked = database.global(attempt::count);
        if (blocked.compareTo(Duration.ZERO) > 0) {
            throw Guesses.throttled(blocked);
        }
        return attempt;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
