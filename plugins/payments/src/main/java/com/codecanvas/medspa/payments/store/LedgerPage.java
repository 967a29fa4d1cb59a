package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.payments.domain.Account;
import com.codecanvas.medspa.payments.domain.Code;
import com.codecanvas.medspa.payments.domain.Entry;
import com.codecanvas.medspa.payments.domain.EntryKind;
import com.codecanvas.medspa.payments.domain.Ledger.Booked;
import com.codecanvas.medspa.payments.domain.Posting;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManager;

/** A page of the books, with the postings of each entry. */
final class LedgerPage {

    private static final String SQL = "select cast(e.id as text), e.kind, cast(e.source_id as text),"
            + " cast(e.invoice_id as text), e.currency, cast(e.author_id as text), e.created_at, p.account, p.amount_minor"
            + " from (select * from payments.entry where id < cast(? as uuid) order by id desc limit ?) e"
            + " join payments.posting p on p.tenant_id = e.tenant_id and p.entry_id = e.id"
            + " order by e.id desc, p.amount_minor desc, p.account";
    private static final UUID LAST = new UUID(-1, -1);

    private LedgerPage() {}

    @SuppressWarnings("unchecked")
    static List<Booked> read(EntityManager entities, UUID before, int limit) {
        List<Object[]> rows = entities.createNativeQuery(SQL)
                .setParameter(1, (before == null ? LAST : before).toString())
                .setParameter(2, limit)
                .getResultList();
        Map<Object, List<Object[]>> byEntry = new LinkedHashMap<>();
        rows.forEach(
                row -> byEntry.computeIfAbsent(row[0], id -> new ArrayList<>()).add(row));
        return byEntry.values().stream().map(LedgerPage::booked).toList();
    }

    private static Booked booked(List<Object[]> rows) {
        Object[] first = rows.get(0);
        List<Posting> postings = rows.stream()
                .map(row -> new Posting(Code.stored(Account.class, (String) row[7]), ((Number) row[8]).longValue()))
                .toList();
        Entry entry = new Entry(
                Code.stored(EntryKind.class, (String) first[1]),
                id(first[2]),
                id(first[3]),
                (String) first[4],
                postings);
        return new Booked(id(first[0]), entry, id(first[5]), instant(first[6]));
    }

    private static UUID id(Object text) {
        return text == null ? null : UUID.fromString((String) text);
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
