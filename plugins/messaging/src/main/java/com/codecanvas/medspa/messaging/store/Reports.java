package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.messaging.api.DeliveryReport;
import java.sql.Timestamp;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What providers reported. */
@Component(service = Reports.class)
public final class Reports {

    /** Whoever notes a receipt (?2 of a provider ?1) and whoever reports under it wait for each other, so that neither misses the other. */
    static final String HOLD_RECEIPT =
            "(select pg_advisory_xact_lock(hashtextextended('messaging ' || ?1 || ' ' || ?2, 0)) offset 0) held";

    private static final String ADD = "insert into messaging.delivery_report (provider, receipt, status, code, at)"
            + " select ?1, ?2, ?3, nullif(?4, ''), ?5 from " + HOLD_RECEIPT + " on conflict do nothing";
    private static final String OF = "select status, code, at from messaging.delivery_report"
            + " where provider = ?1 and receipt = ?2 order by at";

    private final Transactions transactions;

    @Activate
    public Reports(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    /** Holds the receipt, and comes before the message is held: in one statement with it, two reports could wait for each other. The same status of the same message counts once. */
    public void add(DeliveryReport report) {
        transactions.run(entities -> entities.createNativeQuery(ADD)
                .setParameter(1, report.provider())
                .setParameter(2, report.receipt())
                .setParameter(3, report.status().name())
                .setParameter(4, report.code() == null ? "" : report.code())
                .setParameter(5, Timestamp.from(report.at()))
                .executeUpdate());
    }

    public List<DeliveryReport> of(String provider, String receipt) {
        List<?> rows = transactions.call(entities -> entities.createNativeQuery(OF)
                .setParameter(1, provider)
                .setParameter(2, receipt)
                .getResultList());
        return rows.stream()
                .map(row -> report(provider, receipt, (Object[]) row))
                .toList();
    }

    private static DeliveryReport report(String provider, String receipt, Object[] row) {
        DeliveryReport.Status status = DeliveryReport.Status.valueOf((String) row[0]);
        return new DeliveryReport(provider, receipt, status, (String) row[1], ((Timestamp) row[2]).toInstant());
    }
}
