package com.codecanvas.medspa.payments.sandbox.bank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The pages where patients of the current clinic would pay. */
public interface PayPages {

    /** @param words what the page shows, such as an invoice's number */
    record PayPage(
            UUID id, String key, long amountMinor, String currency, String words, boolean withdrawn, Instant at) {}

    /** Keeps what {@code made} makes, unless something of this key is there: then that. */
    PayPage once(String key, Function<UUID, PayPage> made);

    Optional<PayPage> find(UUID id);

    void withdraw(UUID id);

    /** Those that were not taken back, the newest first. */
    List<PayPage> standing(int limit);
}
