package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.api.PaymentReports;
import com.codecanvas.medspa.payments.api.ProviderReport;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.Attempts;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes what providers say by themselves. What matches nothing is not remembered, so that it can match when it is repeated. */
@Component(service = PaymentReports.class)
public final class ReportDesk implements PaymentReports {

    private static final String REMEMBER = "insert into payments.provider_report (provider, event_id, received_at)"
            + " values (?, ?, now()) on conflict (tenant_id, provider, event_id) do nothing";

    private final Transactions transactions;
    private final Attempts attempts;
    private final Settlement settlement;

    @Activate
    public ReportDesk(
            @Reference Transactions transactions, @Reference Attempts attempts, @Reference Settlement settlement) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.settlement = settlement;
    }

    @Override
    public Effect report(ProviderReport report) {
        return transactions.call(entities -> {
            Optional<Attempt> about = attempts.ofProvider(
                    report.provider(), report.idempotencyKey(), report.answer().reference());
            if (about.isEmpty()) {
                return Effect.UNMATCHED;
            }
            int added = entities.createNativeQuery(REMEMBER)
                    .setParameter(1, report.provider())
                    .setParameter(2, report.eventId())
                    .executeUpdate();
            return added == 0 ? Effect.REPEATED : applied(about.get(), report);
        });
    }

    private Effect applied(Attempt about, ProviderReport report) {
        Attempt after = settlement.settle(about.id(), ProviderCalls.of(report.answer()));
        return after.state() == about.state() ? Effect.KNOWN_ALREADY : Effect.SETTLED;
    }
}
