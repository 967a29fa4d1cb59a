package com.codecanvas.medspa.api.persistence;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids (UUIDv7): they grow with time, so that indexes stay dense, and cannot be guessed or counted. Each is
 * greater than the one made before it in this process, also within a millisecond (RFC 9562, 6.2, method 1), so that
 * rows ordered by id stand in the order in which they were made.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The milliseconds and, in the lowest 12 bits, the counter of the id made last. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static UUID next() {
        // Half of the counter stays free, so that a millisecond has room for at least 2,048 ids before it borrows
        // from the next one.
        long now = System.currentTimeMillis() << 12 | RANDOM.nextInt(0x800);
        long place = LAST.updateAndGet(last -> last >> 12 >= now >> 12 ? last + 1 : now);
        long version7 = place >> 12 << 16 | 0x7000L | place & 0xfffL;
        long variant2 = RANDOM.nextLong() >>> 2 | 1L << 63;
        return new UUID(version7, variant2);
    }

    /** When an id of {@link #next} was made, to the millisecond or the few that were borrowed. */
    public static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
