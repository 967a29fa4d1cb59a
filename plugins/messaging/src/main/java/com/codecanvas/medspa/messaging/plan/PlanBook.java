package com.codecanvas.medspa.messaging.plan;

import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.MessageState;
import com.codecanvas.medspa.messaging.domain.Rules;
import com.codecanvas.medspa.messaging.domain.Subject;
import com.codecanvas.medspa.messaging.store.MessageLog;
import com.codecanvas.medspa.messaging.store.RuleBook;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clinic's rules, and what is planned by them. */
@Component(service = PlanBook.class)
public final class PlanBook {

    private final RuleBook rules;
    private final MessageLog log;
    private final Outbox outbox;

    @Activate
    public PlanBook(@Reference RuleBook rules, @Reference MessageLog log, @Reference Outbox outbox) {
        this.rules = rules;
        this.log = log;
        this.outbox = outbox;
    }

    Rules rules() {
        return rules.current();
    }

    List<Message> about(UUID appointmentId) {
        return log.about(Subject.APPOINTMENT, appointmentId);
    }

    /** An appointment gets one message for a window, whatever the channel: a change of the rules' channels says nothing twice. */
    void plan(Draft draft) {
        boolean told = about(draft.subject().id()).stream()
                .anyMatch(message -> message.subject().equals(draft.subject())
                        && message.channel() != draft.channel()
                        && message.state() != MessageState.REVOKED);
        if (!told) {
            outbox.plan(draft);
        }
    }

    void keep(Message message) {
        outbox.keep(message);
    }
}
