package com.codecanvas.medspa.core.auth.signin;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.auth.staff.SignInDirectory;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Slows down guesses at a secret that belongs to no account, by where they come from. */
public final class Guesses {

    private static final Brake BRAKE = new Brake(5, Duration.ofMinutes(1));

    private final KernelDatabase database;
    private final SignInDirectory tokens;
    private final Clock clock;

    public Guesses(KernelDatabase database, SignInDirectory tokens, Clock clock) {
        this.database = database;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Counts a guess as wrong until it is {@link #right}, so that many at once are not all let through.
     *
     * @throws ProblemException 429 saying how long to wait
     */
    public void begin(String source) {
        byte[] token = tokens.token(source);
        Instant now = clock.instant();
        Duration blocked = database.global(connection -> {
            Duration wait = AttemptTable.blockedFor(connection, token, now);
            if (wait.compareTo(Duration.ZERO) <= 0) {
                AttemptTable.count(connection, token, BRAKE, now);
            }
            return wait;
        });
        if (blocked.compareTo(Duration.ZERO) > 0) {
            throw throttled(blocked);
        }
    }

    public void right(String source) {
        database.global(connection -> {
            AttemptTable.forget(connection, tokens.token(source));
            return null;
        });
    }

    static ProblemException throttled(Duration blocked) {
        return new ProblemException(
                new Problem(
                        "throttled",
                        429,
                        "Too many attempts",
                        "Too many failed sign-ins. Wait a moment and try again.",
                        List.of(),
                        Map.of("retryAfter", blocked.toSeconds() + 1)),
                null);
    }
}
