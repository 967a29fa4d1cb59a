package com.codecanvas.medspa.messaging.send;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.api.slots.Slot;
import com.codecanvas.medspa.messaging.api.MessageRefusedException;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.plan.Outbox;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one message: marks it, asks the provider without a transaction, notes the answer. After a crash in between, a provider that honours keys is asked again; any other
 * is asked first what it sent, and where it cannot say, the message is shown as unknown.
 */
@Component(service = JobHandler.class)
public final class DispatchJob implements JobHandler {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchJob.class);

    private final Transactions transactions;
    private final Gate gate;
    private final Carrier carrier;
    private final Outcomes outcomes;
    private final Inquiry inquiry;

    @Activate
    public DispatchJob(
            @Reference Transactions transactions,
            @Reference Gate gate,
            @Reference Carrier carrier,
            @Reference Outcomes outcomes,
            @Reference Inquiry inquiry) {
        this.transactions = transactions;
        this.gate = gate;
        this.carrier = carrier;
        this.outcomes = outcomes;
        this.inquiry = inquiry;
    }

    @Override
    public String type() {
        return Outbox.DISPATCH;
    }

    @Override
    public void run(JobRun run) {
        UUID id = UUID.fromString(run.argument());
        Optional<Gate.Turn> turn = transactions.call(entities -> gate.open(id));
        turn.ifPresent(marked -> {
            if (marked.again()) {
                sendAgain(marked.message());
            } else {
                send(marked.message());
            }
        });
    }

    private void send(Message message) {
        String provider = message.progress().provider();
        Slot.Served<String> sent;
        try {
            sent = first(message, provider);
        } catch (ProviderUnavailableException nothingSent) {
            outcomes.postponed(message.id());
            return;
        } catch (MessageRefusedException refused) {
            outcomes.refused(message.id(), refused);
            return;
        } catch (RuntimeException nobodyKnows) {
            afterSilence(message, nobodyKnows);
            return;
        }
        sent(message, sent);
    }

    /** The provider noted in the mark; where that one certainly sent nothing, whoever else the clinic has. */
    private Slot.Served<String> first(Message message, String provider) {
        if (provider != null) {
            try {
                return carrier.sendBy(provider, message);
            } catch (ProviderUnavailableException nothingSent) {
                LOG.info("Provider {} cannot take message {}; asking the fallback", provider, message.id());
            }
        }
        outcomes.elsewhere(message.id());
        return carrier.send(message);
    }

    private void sendAgain(Message message) {
        String provider = message.progress().provider();
        try {
            if (provider == null) {
                outcomes.unknown(message.id());
            } else if (carrier.honoursKeys(provider, message.channel())) {
                sent(message, carrier.sendBy(provider, message));
            } else {
                asked(message, provider);
            }
        } catch (ProviderUnavailableException nothingSentNow) {
            // The run before may have sent it, so no other provider may.
            outcomes.silent(message.id());
        } catch (MessageRefusedException refused) {
            outcomes.refused(message.id(), refused);
        } catch (RuntimeException nobodyKnows) {
            afterSilence(message, nobodyKnows);
        }
    }

    private void asked(Message message, String provider) {
        Inquiry.Answer answer = inquiry.ask(provider, message);
        switch (answer.finding()) {
            case SENT -> outcomes.sent(message.id(), provider, answer.receipt());
            case NOT_SENT -> sent(message, carrier.sendBy(provider, message));
            case TOO_EARLY -> outcomes.askIn(message.id(), Inquiry.SETTLED);
            case CANNOT_SAY -> outcomes.unknown(message.id());
        }
    }

    private void sent(Message message, Slot.Served<String> sent) {
        outcomes.sent(message.id(), sent.provider(), sent.result());
    }

    private void afterSilence(Message message, RuntimeException failure) {
        LOG.warn(
                "Whether message {} was sent is not known: {}",
                message.id(),
                failure.getClass().getName());
        outcomes.silent(message.id());
    }
}
