package com.codecanvas.medspa.messaging.send;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.messaging.api.DeliveryReport;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.messaging.domain.NoticeKind;
import com.codecanvas.medspa.messaging.domain.Suppression;
import com.codecanvas.medspa.messaging.plan.ClinicClock;
import com.codecanvas.medspa.messaging.plan.Notifier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is done about a message when a provider says how it went. Works in the caller's transaction, on a message that is held. */
@Component(service = CarrierNews.class)
public final class CarrierNews {

    private final Desk desk;
    private final Notifier notifier;
    private final ClinicClock clock;

    @Activate
    public CarrierNews(@Reference Desk desk, @Reference Notifier notifier, @Reference ClinicClock clock) {
        this.desk = desk;
        this.notifier = notifier;
        this.clock = clock;
    }

    public Message told(Message message, DeliveryReport report) {
        if (report.status() == DeliveryReport.Status.OPTED_OUT) {
            optedOut(message);
        }
        Message after = message.after(report);
        if (after != message) {
            desk.outbox().keep(after);
            if (after.state() == MessageState.FAILED) {
                notifier.raise(NoticeKind.FAILED, after);
            }
        }
        return after;
    }

    void failed(Message message, String problem) {
        Message failed = message.ended(MessageState.FAILED, problem);
        desk.outbox().keep(failed);
        notifier.raise(NoticeKind.FAILED, failed);
    }

    void unknown(Message message) {
        Message unknown = message.ended(MessageState.UNKNOWN, "no-answer");
        desk.outbox().keep(unknown);
        notifier.raise(NoticeKind.UNKNOWN, unknown);
    }

    /** The carrier knows of an opt-out that never came here. */
    void optedOut(Message message) {
        boolean added = desk.suppressions()
                .add(new Suppression(
                        Ids.next(),
                        message.channel(),
                        message.party().address(),
                        clock.now(),
                        Suppression.How.CARRIER,
                        null,
                        null));
        if (added) {
            notifier.raise(NoticeKind.OPTED_OUT, message);
        }
    }
}
