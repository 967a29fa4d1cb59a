package com.codecanvas.medspa.messaging.send;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.messaging.api.DeliveryReport;
import com.codecanvas.medspa.messaging.api.MessageRefusedException;
import com.codecanvas.medspa.messaging.api.MessageRefusedException.Reason;
import com.codecanvas.medspa.messaging.api.Purpose;
import com.codecanvas.medspa.messaging.domain.BackOff;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.messaging.plan.ClinicClock;
import com.codecanvas.medspa.messaging.store.Marks;
import com.codecanvas.medspa.messaging.store.Reports;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes what became of a message that was marked as being sent, each in a transaction of its own. */
@Component(service = Outcomes.class)
public final class Outcomes {

    private final Transactions transactions;
    private final Desk desk;
    private final Reports reports;
    private final Marks marks;
    private final CarrierNews news;
    private final ClinicClock clock;

    @Activate
    public Outcomes(
            @Reference Transactions transactions,
            @Reference Desk desk,
            @Reference Reports reports,
            @Reference Marks marks,
            @Reference CarrierNews news,
            @Reference ClinicClock clock) {
        this.transactions = transactions;
        this.desk = desk;
        this.reports = reports;
        this.marks = marks;
        this.news = news;
        this.clock = clock;
    }

    /** The provider has it. Nothing changes where that is known. */
    public void sent(UUID id, String provider, String receipt) {
        transactions.run(entities -> {
            if (marks.sent(id, provider, receipt, clock.now())) {
                desk.outbox().changed(id);
                List<DeliveryReport> early = reports.of(provider, receipt);
                if (!early.isEmpty()) {
                    told(id, early);
                }
            }
        });
    }

    private void told(UUID id, List<DeliveryReport> early) {
        Message sent = desk.log().hold(id).orElseThrow();
        for (DeliveryReport report : early) {
            sent = news.told(sent, report);
        }
    }

    /**
     * What a provider tells of a message that it took, known here or not yet.
     *
     * @param key the message's id, where the provider tells it
     */
    public void reported(DeliveryReport report, UUID key) {
        transactions.run(entities -> {
            reports.add(report);
            Optional<Marks.Held> held = marks.under(report.provider(), report.receipt());
            if (held.isPresent()) {
                reported(report, held.get());
            } else if (key != null) {
                sent(key, report.provider(), report.receipt());
            }
        });
    }

    private void reported(DeliveryReport report, Marks.Held held) {
        boolean well =
                report.status() == DeliveryReport.Status.SENT || report.status() == DeliveryReport.Status.DELIVERED;
        MessageState after = held.state().after(report.status());
        if (!well) {
            news.told(desk.log().hold(held.id()).orElseThrow(), report);
        } else if (after != held.state()) {
            marks.moved(held.id(), after, after == MessageState.DELIVERED ? report.at() : null);
            desk.outbox().changed(held.id());
        }
    }

    /** Nothing was sent: later, unless that was tried often enough. */
    void postponed(UUID id) {
        transactions.run(entities -> onItsWay(id, message -> {
            if (message.progress().attempts() >= BackOff.MOST_ATTEMPTS) {
                news.failed(message, "no-provider");
                return;
            }
            Instant later = clock.now().plus(BackOff.after(message.progress().attempts()));
            desk.outbox().keep(message.planned(later, "no-provider"));
        }));
    }

    void refused(UUID id, MessageRefusedException refused) {
        transactions.run(entities -> onItsWay(id, message -> {
            if (refused.reason() == Reason.OPTED_OUT) {
                news.optedOut(message);
                if (message.purpose() == Purpose.OPT_OUT_ANSWER) {
                    // The carrier has confirmed the opt-out by itself.
                    desk.outbox().keep(message.ended(MessageState.SUPPRESSED, "opted-out"));
                    return;
                }
            }
            String problem = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            news.failed(message, refused.code() == null ? problem : problem + " " + refused.code());
        }));
    }

    /** The provider did not answer. The next run asks it again if it honours keys. */
    void silent(UUID id) {
        transactions.run(entities -> onItsWay(id, message -> {
            if (message.progress().attempts() >= BackOff.MOST_ATTEMPTS) {
                news.unknown(message);
                return;
            }
            desk.outbox()
                    .askAgain(
                            message,
                            clock.now().plus(BackOff.after(message.progress().attempts())));
        }));
    }

    /** The message stays as it is until somebody asks. */
    void askIn(UUID id, Duration wait) {
        transactions.run(entities -> onItsWay(
                id, message -> desk.outbox().askAgain(message, clock.now().plus(wait))));
    }

    void unknown(UUID id) {
        transactions.run(entities -> onItsWay(id, news::unknown));
    }

    /** From here on nobody can say which provider will have it. */
    void elsewhere(UUID id) {
        transactions.run(entities -> onItsWay(id, message -> desk.outbox().keep(message.sendingElsewhere())));
    }

    private void onItsWay(UUID id, Consumer<Message> then) {
        desk.log()
                .hold(id)
                .filter(message -> message.state() == MessageState.SENDING || message.state() == MessageState.UNKNOWN)
                .ifPresent(then);
    }
}
