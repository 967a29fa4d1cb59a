package com.codecanvas.medspa.messaging.receive;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.messaging.domain.NoticeKind;
import com.codecanvas.medspa.messaging.domain.OptIn;
import com.codecanvas.medspa.messaging.domain.Subject;
import com.codecanvas.medspa.messaging.domain.Suppression;
import com.codecanvas.medspa.messaging.domain.Suppression.How;
import com.codecanvas.medspa.messaging.domain.TemplateKind;
import com.codecanvas.medspa.messaging.plan.ClinicClock;
import com.codecanvas.medspa.messaging.plan.Composer;
import com.codecanvas.medspa.messaging.plan.Draft;
import com.codecanvas.medspa.messaging.plan.Notifier;
import com.codecanvas.medspa.messaging.send.Desk;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** STOP, START and HELP. */
@Component(service = OptOuts.class)
public final class OptOuts {

    private final Desk desk;
    private final Composer composer;
    private final Notifier notifier;
    private final ClinicClock clock;

    @Activate
    public OptOuts(
            @Reference Desk desk,
            @Reference Composer composer,
            @Reference Notifier notifier,
            @Reference ClinicClock clock) {
        this.desk = desk;
        this.composer = composer;
        this.notifier = notifier;
        this.clock = clock;
    }

    /** At once, and confirmed once: a second STOP is answered with silence. */
    void stop(Message message) {
        UUID id = Ids.next();
        String address = message.party().address();
        boolean added = desk.suppressions()
                .add(new Suppression(
                        id,
                        Channel.SMS,
                        address,
                        clock.now(),
                        How.REPLY,
                        message.words().body(),
                        null));
        if (added) {
            suppressPlanned(Channel.SMS, address);
            answer(message, TemplateKind.OPT_OUT_ANSWER);
            notifier.raise(NoticeKind.OPTED_OUT, message);
        }
    }

    void start(Message message) {
        desk.suppressions()
                .lift(new OptIn(
                        Ids.next(),
                        Channel.SMS,
                        message.party().address(),
                        clock.now(),
                        How.REPLY,
                        message.words().body(),
                        null));
        answer(message, TemplateKind.OPT_IN_ANSWER);
    }

    void help(Message message) {
        answer(message, TemplateKind.HELP_ANSWER);
    }

    boolean hasOptedOut(Message message) {
        return desk.suppressions()
                .inForce(Channel.SMS, message.party().address())
                .isPresent();
    }

    /** What was waiting to go there does not go any more. */
    public void suppressPlanned(Channel channel, String address) {
        desk.log().plannedFor(address).stream()
                .filter(planned ->
                        planned.channel() == channel && !planned.purpose().reachesOptedOut())
                .forEach(planned -> desk.outbox().keep(planned.ended(MessageState.SUPPRESSED, "opted-out")));
    }

    private void answer(Message message, TemplateKind kind) {
        desk.outbox()
                .plan(new Draft(
                        Channel.SMS,
                        kind.purpose(),
                        message.party(),
                        composer.answer(kind),
                        new Subject("message", message.id(), kind.code()),
                        null,
                        null));
    }
}
