package com.codecanvas.medspa.payments.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One balanced change of the books.
 *
 * @param sourceId the invoice, attempt, credit, redemption or package that it tells of
 * @param invoiceId null where no invoice is concerned
 */
public record Entry(EntryKind kind, UUID sourceId, UUID invoiceId, String currency, List<Posting> postings) {

    public Entry {
        postings = List.copyOf(postings);
        if (postings.stream().mapToLong(Posting::amountMinor).reduce(0, Math::addExact) != 0) {
            throw new IllegalArgumentException(kind + " does not balance");
        }
    }

    /** Whether anything moves: an invoice over nothing makes no entry. */
    public boolean moves() {
        return !postings.isEmpty();
    }

    public static Builder of(EntryKind kind, UUID sourceId) {
        return new Builder(kind, sourceId);
    }

    /** Collects the postings of an entry; those of nothing are left out. */
    public static final class Builder {

        private final EntryKind kind;
        private final UUID sourceId;
        private final List<Posting> postings = new ArrayList<>();
        private UUID invoiceId;

        private Builder(EntryKind kind, UUID sourceId) {
            this.kind = kind;
            this.sourceId = sourceId;
        }

        public Builder invoice(UUID id) {
            invoiceId = id;
            return this;
        }

        public Builder debit(Account account, long amountMinor) {
            if (amountMinor != 0) {
                postings.add(new Posting(account, amountMinor));
            }
            return this;
        }

        public Builder credit(Account account, long amountMinor) {
            return debit(account, -amountMinor);
        }

        public Entry in(String currency) {
            return new Entry(kind, sourceId, invoiceId, currency, postings);
        }
    }
}
