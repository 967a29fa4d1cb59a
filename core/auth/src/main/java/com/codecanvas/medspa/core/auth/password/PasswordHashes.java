package com.codecanvas.medspa.core.auth.password;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane), as PHC strings. Only half of the processors compute hashes at a time and only some wait for it, so
 * that a flood of sign-ins takes neither the memory nor the processors nor the threads from those who are signed in.
 */
public final class PasswordHashes {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int PATIENCE_SECONDS = 5;
    private static final int MOST_WAITING = 24;
    /** Of no password at all, under the parameters above. */
    private static final String OF_NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$"
            + Base64.getEncoder().withoutPadding().encodeToString(new byte[SALT_BYTES])
            + "$"
            + Base64.getEncoder().withoutPadding().encodeToString(new byte[HASH_BYTES]);

    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final SecureRandom random = new SecureRandom();

    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return inTurn(() -> Working.ARGON2.hash(bytes(password), salt).getResult());
    }

    public boolean matches(String password, String hash) {
        return inTurn(() ->
                Argon2Function.getInstanceFromHash(hash).check(bytes(password), hash.getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes as long as a comparison, so that an unknown address can't be told from a wrong password. */
    public boolean matchNobody(String password) {
        return matches(password, OF_NOBODY);
    }

    /** Keyboards write the same letter in different ways. */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    }

    private <T> T inTurn(Supplier<T> work) {
        if (places.getQueueLength() >= MOST_WAITING) {
            throw busy();
        }
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** Made with its 19 MiB when the first password is hashed: a start does without them. */
    private static final class Working {
        static final Argon2Function ARGON2 =
                Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    }

    private static ProblemException busy() {
        return Problem.unavailable("Too many people are signing in at this moment. Try again in a few seconds.");
    }
}
