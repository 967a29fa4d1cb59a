package com.codecanvas.medspa.payments.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The current clinic's books: entries are added, and never changed. */
public interface Ledger {

    /** An entry as it stands in the books. */
    record Booked(UUID id, Entry entry, UUID authorId, Instant at) {}

    /** What an account comes to in one currency. */
    record Balance(Account account, String currency, long amountMinor) {}

    /** What the records besides the ledger say that an account must come to. */
    record Expected(Account account, String currency, long amountMinor) {}

    /** Does nothing for an entry that moves nothing. */
    void book(Entry entry, UUID authorId);

    /** The newest first. */
    List<Booked> list(UUID before, int limit);

    List<Balance> balances();

    /** Ids of entries whose postings do not balance: none, unless somebody went round the database's checks. */
    List<UUID> unbalanced();

    List<Expected> expected();
}
