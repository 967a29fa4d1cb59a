package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.domain.Account;
import com.codecanvas.medspa.payments.domain.Code;
import com.codecanvas.medspa.payments.domain.Entry;
import com.codecanvas.medspa.payments.domain.Ledger;
import com.codecanvas.medspa.payments.domain.Posting;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The books in PostgreSQL. The module's role may add to them and read them, nothing else. */
@Component(service = Ledger.class)
public final class PostgresLedger implements Ledger {

    private static final String ENTRY =
            "insert into payments.entry (id, kind, source_id, invoice_id, currency, author_id,"
                    + " created_at) values (cast(? as uuid), ?, cast(? as uuid), cast(? as uuid), ?, cast(? as uuid), now())";
    private static final String BALANCES = "select p.account, e.currency, cast(sum(p.amount_minor) as bigint)"
            + " from payments.posting p join payments.entry e on e.tenant_id = p.tenant_id and e.id = p.entry_id"
            + " group by p.account, e.currency order by 2, 1";
    private static final String UNBALANCED = "select cast(entry_id as text) from payments.posting group by entry_id"
            + " having sum(amount_minor) <> 0 or count(*) < 2";
    private static final String EXPECTED =
            "select 'receivable', currency, cast(sum(total_minor - deposit_minor - paid_minor) as bigint)"
                    + " from payments.invoice where status = 'open' group by currency"
                    + " union all select 'deposits-held', currency,"
                    + " cast(-sum(held_minor - credited_minor - refunded_minor) as bigint)"
                    + " from payments.deposit group by currency"
                    + " union all select 'deferred-revenue', currency, cast(-sum(left_minor) as bigint) from ("
                    + "select currency, deferred_minor as left_minor from payments.invoice where status = 'open'"
                    + " union all select currency, value_minor - recognised_minor from payments.package where not cancelled)"
                    + " parts group by currency"
                    + " union all select case method when 'cash' then 'cash' when 'cheque' then 'cheques' else 'card-clearing' end,"
                    + " currency, cast(sum(case kind when 'charge' then amount_minor else -amount_minor end) as bigint)"
                    + " from payments.attempt where state = 'approved' group by method, currency";

    private final Transactions transactions;

    @Activate
    public PostgresLedger(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void book(Entry entry, UUID authorId) {
        if (!entry.moves()) {
            return;
        }
        transactions.run(entities -> {
            String id = Ids.next().toString();
            entities.createNativeQuery(ENTRY)
                    .setParameter(1, id)
                    .setParameter(2, Code.of(entry.kind()))
                    .setParameter(3, entry.sourceId().toString())
                    .setParameter(4, text(entry.invoiceId()))
                    .setParameter(5, entry.currency())
                    .setParameter(6, text(authorId))
                    .executeUpdate();
            post(entities, id, entry.postings());
        });
    }

    /** In one statement, as the database holds each statement to balance. */
    private static void post(EntityManager entities, String entryId, List<Posting> postings) {
        String rows =
                postings.stream().map(posting -> "(cast(? as uuid), ?, ?)").collect(Collectors.joining(", "));
        Query insert = entities.createNativeQuery(
                "insert into payments.posting (entry_id, account, amount_minor) values " + rows);
        int at = 1;
        for (Posting posting : postings) {
            insert.setParameter(at++, entryId);
            insert.setParameter(at++, Code.of(posting.account()));
            insert.setParameter(at++, posting.amountMinor());
        }
        insert.executeUpdate();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public List<Booked> list(UUID before, int limit) {
        return transactions.call(entities -> LedgerPage.read(entities, before, limit));
    }

    @Override
    public List<Balance> balances() {
        return rows(BALANCES).stream()
                .map(row -> new Balance(account(row[0]), (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    @Override
    public List<Expected> expected() {
        return rows(EXPECTED).stream()
                .map(row -> new Expected(account(row[0]), (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    private static Account account(Object code) {
        return Code.stored(Account.class, (String) code);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return transactions.call(
                entities -> (List<Object[]>) entities.createNativeQuery(sql).getResultList());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<UUID> unbalanced() {
        return transactions.call(entities -> ((List<String>)
                        entities.createNativeQuery(UNBALANCED).getResultList())
                .stream().map(UUID::fromString).toList());
    }
}
