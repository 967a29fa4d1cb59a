package com.codecanvas.medspa.api.persistence;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids (UUIDv7): they grow with time, so that indexes stay dense, and cannot be guessed or counted. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        long a = (random[0] & 0x0fL) << 8 | random[1] & 0xffL;
        long b = 0;
        for (int i = 2; i < 10; i++) {
            b = b << 8 | random[i] & 0xffL;
        }
        long version7 = System.currentTimeMillis() << 16 | 0x7000L | a;
        long variant2 = b & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(version7, variant2);
    }
}
