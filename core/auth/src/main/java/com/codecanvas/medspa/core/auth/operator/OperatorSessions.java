package com.codecanvas.medspa.core.auth.operator;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.auth.Operators;
import com.codecanvas.medspa.core.auth.session.Secret;
import com.codecanvas.medspa.core.auth.session.SessionLimits;
import com.codecanvas.medspa.core.auth.signin.Guesses;
import com.codecanvas.medspa.core.auth.signin.SignIn;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens, finds and ends the console's sessions. They are in the database, so that they hold on every node and after a restart. */
@Component(service = {Operators.class, OperatorSessions.class})
public final class OperatorSessions implements Operators {

    private static final SessionLimits LIMITS = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));
    private static final Duration NOTE_USE_EVERY = Duration.ofMinutes(1);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final OperatorToken token;
    private final KernelDatabase database;
    private final Guesses guesses;
    private final Clock clock;

    @Activate
    public OperatorSessions(
            @Reference(target = "(name=auth)") KernelSchema schema,
            @Reference OperatorToken token,
            @Reference KernelDatabase database,
            @Reference SignIn signIn) {
        this(token, database, signIn, Clock.systemUTC());
    }

    OperatorSessions(OperatorToken token, KernelDatabase database, SignIn signIn, Clock clock) {
        this.token = token;
        this.database = database;
        this.guesses = new Guesses(database, signIn.directory(), clock);
        this.clock = clock;
    }

    /** A fresh session and the secret that finds it. */
    public record Opened(OperatorSession session, String secret) {}

    /** @throws ProblemException 401, or 429 after too many failures from this address */
    public Opened open(String sentToken, String address) {
        String source = "operator " + address;
        guesses.begin(source);
        if (!token.is(sentToken.trim())) {
            throw Problem.of("unauthenticated", 401, "Sign-in failed", "This is not the operator token.");
        }
        guesses.right(source);
        Instant now = clock.instant();
        String secret = Secret.next();
        OperatorSessionTable.Row row = new OperatorSessionTable.Row(Secret.next(), now, now.plus(LIMITS.longest()));
        database.global(connection -> {
            OperatorSessionTable.deleteOver(connection, now.minus(LIMITS.idle()), now);
            OperatorSessionTable.insert(connection, Secret.hash(secret), row);
            return null;
        });
        return new Opened(session(row, now), secret);
    }

    /** Finding it counts as use. */
    public Optional<OperatorSession> find(HttpServletRequest request) {
        return secret(request).map(Secret::hash).flatMap(hash -> {
            Instant now = clock.instant();
            return database.global(connection -> {
                Optional<OperatorSessionTable.Row> row =
                        OperatorSessionTable.find(connection, hash).filter(found -> !found.over(LIMITS, now));
                if (row.isPresent() && now.isAfter(row.get().seenAt().plus(NOTE_USE_EVERY))) {
                    OperatorSessionTable.seen(connection, hash, now);
                }
                return row.map(found -> session(found, now));
            });
        });
    }

    public void end(HttpServletRequest request) {
        secret(request)
                .map(Secret::hash)
                .ifPresent(hash -> database.global(connection -> {
                    OperatorSessionTable.delete(connection, hash);
                    return null;
                }));
    }

    @Override
    public boolean sentToken(HttpServletRequest request) {
        return token.sentBy(request);
    }

    @Override
    public void require(HttpServletRequest request) {
        if (sentToken(request)) {
            return;
        }
        OperatorSession session = find(request)
                .orElseThrow(() -> Problem.of(
                        "unauthenticated",
                        401,
                        "Operator token needed",
                        "Send the operator token as a bearer token, or sign in to the console with it."));
        if (!SAFE.contains(request.getMethod()) && !sentCsrfToken(request, session)) {
            throw Problem.of("csrf", 403, "Not from this page", "Send the session's token in the X-CSRF-Token header.");
        }
    }

    private static boolean sentCsrfToken(HttpServletRequest request, OperatorSession session) {
        String sent = request.getHeader("X-CSRF-Token");
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8),
                        session.csrfToken().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static OperatorSession session(OperatorSessionTable.Row row, Instant now) {
        Instant idle = now.plus(LIMITS.idle());
        return new OperatorSession(row.csrfToken(), idle.isBefore(row.expiresAt()) ? idle : row.expiresAt());
    }
}
