package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.web.json.StrictJson;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives the first answer again to a repeated POST with the same Idempotency-Key. The key is claimed before the work in the work's own transaction, so of two at once
 * the second waits for the first, and then either finds its answer or, had it failed, does the work.
 */
@Component(service = Idempotency.class)
public final class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private static final String PLACE = "kernel_web.idempotency.answer";

    private final KernelDatabase database;
    private final FieldCipher cipher;

    @Activate
    public Idempotency(
            @Reference KernelDatabase database,
            @Reference FieldCipher cipher,
            @Reference(target = "(name=web)") KernelSchema tables) {
        this.database = database;
        this.cipher = cipher;
    }

    static boolean asked(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getHeader(HEADER) != null;
    }

    /** Whether this call is to be remembered; nobody's calls are not. */
    static boolean applies(Call call) {
        return call.session() != null && asked(call.request());
    }

    /**
     * @return the first answer, or empty when this call is the first and must {@link #keep} its own
     * @throws com.codecanvas.medspa.api.web.ProblemException 422 when the key came with another request, 409 while the first still runs
     */
    Optional<Answer> claim(Call call) {
        byte[] start = startHash(call);
        IdempotencyTable.Row row = new IdempotencyTable.Row(user(call), key(call));
        boolean first = database.inClinic(connection -> IdempotencyTable.claim(connection, row, start));
        if (first) {
            return Optional.empty();
        }
        IdempotencyTable.Kept kept = database.inClinic(connection -> IdempotencyTable.find(connection, row));
        if (kept == null || kept.answer() == null) {
            throw Problem.conflict("The first request with this Idempotency-Key is still being worked on.", Map.of());
        }
        if (!Arrays.equals(kept.hash(), fullHash(call, start))) {
            throw Problem.invalid(
                    HEADER,
                    "reused",
                    "This Idempotency-Key was used for another request. Use a new key for a new request.");
        }
        return Optional.of(open(kept.answer()));
    }

    void keep(Call call, Answer answer) {
        IdempotencyTable.Row row = new IdempotencyTable.Row(user(call), key(call));
        byte[] hash = fullHash(call, startHash(call));
        byte[] sealed = seal(answer);
        database.inClinic(connection -> IdempotencyTable.keep(connection, row, hash, sealed));
    }

    /** For endpoints whose work is not one transaction: the claim was committed and must go when the work failed. */
    void release(Call call) {
        IdempotencyTable.Row row = new IdempotencyTable.Row(user(call), key(call));
        database.inClinic(connection -> IdempotencyTable.release(connection, row));
    }

    private static String key(Call call) {
        String key = call.request().getHeader(HEADER);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.malformed("The Idempotency-Key must have 1 to " + LONGEST_KEY + " characters.", null);
        }
        return key;
    }

    private static java.util.UUID user(Call call) {
        return call.session().scope().actor().userId();
    }

    private static byte[] startHash(Call call) {
        HttpServletRequest request = call.request();
        MessageDigest digest = RequestBody.sha256();
        for (String part : List.of(request.getRequestURI(), String.valueOf(request.getQueryString()))) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
        return digest.digest();
    }

    private static byte[] fullHash(Call call, byte[] start) {
        MessageDigest digest = RequestBody.sha256();
        digest.update(start);
        digest.update(call.body().digest());
        return digest.digest();
    }

    private byte[] seal(Answer answer) {
        try {
            return cipher.encrypt(PLACE, StrictJson.MAPPER.writeValueAsBytes(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer open(byte[] sealed) {
        try {
            return StrictJson.MAPPER.readValue(cipher.decrypt(PLACE, sealed), Answer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
