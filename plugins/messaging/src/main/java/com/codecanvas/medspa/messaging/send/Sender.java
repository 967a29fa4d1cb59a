package com.codecanvas.medspa.messaging.send;

import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.api.slots.Slot;
import com.codecanvas.medspa.messaging.api.MessageRefusedException;
import com.codecanvas.medspa.messaging.domain.Message;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands a message that is marked to a provider, without a transaction. */
@Component(service = Sender.class)
public final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final Carrier carrier;
    private final Outcomes outcomes;
    private final Inquiry inquiry;

    @Activate
    public Sender(@Reference Carrier carrier, @Reference Outcomes outcomes, @Reference Inquiry inquiry) {
        this.carrier = carrier;
        this.outcomes = outcomes;
        this.inquiry = inquiry;
    }

    /** @return what the provider said, for {@link Outcomes#sent}; empty when the message did not go out, which is noted then */
    Optional<Slot.Served<String>> send(Message message) {
        try {
            return Optional.of(first(message, message.progress().provider()));
        } catch (ProviderUnavailableException nothingSent) {
            outcomes.postponed(message.id());
        } catch (MessageRefusedException refused) {
            outcomes.refused(message.id(), refused);
        } catch (RuntimeException nobodyKnows) {
            afterSilence(message, nobodyKnows);
        }
        return Optional.empty();
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

    /** One that was marked before. After a crash a provider that honours keys is asked again; any other is asked first what it sent, and where it cannot say nobody knows. */
    void sendAgain(Message message) {
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
