package com.codecanvas.medspa.messaging.twilio;

import com.codecanvas.medspa.api.hooks.Hooks;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.messaging.api.MessageRefusedException;
import com.codecanvas.medspa.messaging.api.MessageRefusedException.Reason;
import com.codecanvas.medspa.messaging.api.TextMessage;
import com.codecanvas.medspa.messaging.api.TextMessages;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Text messages by Twilio. Each carries its key in the address for reports, so that a message whose receipt got lost is known again when Twilio reports it. */
@Component(service = TextMessages.class)
public final class TwilioTexts implements TextMessages {

    private static final int MOST_LOOKED_AT = 100;

    private final TwilioLine line;
    private final ModuleSettings settings;
    private final Hooks hooks;

    @Activate
    public TwilioTexts(@Reference TwilioLine line, @Reference ModuleSettings settings, @Reference Hooks hooks) {
        this.line = line;
        this.settings = settings;
        this.hooks = hooks;
    }

    @Override
    public String send(TextMessage message) {
        TwilioSettings account = settings.read(TwilioSettings.class);
        var client = line.with(account);
        if (UsRegistration.missing(account, message.to())) {
            throw new MessageRefusedException(Reason.REJECTED, UsRegistration.MISSING);
        }
        Message taken = TwilioErrors.answered(() -> creator(account, message)
                .setStatusCallback(reports(message.key()))
                .create(client));
        if (taken == null || taken.getSid() == null || taken.getSid().isBlank()) {
            throw TwilioErrors.unknown("no SID");
        }
        return taken.getSid();
    }

    /** Twilio sends a message again that it is asked for again. */
    @Override
    public boolean honoursKeys() {
        return false;
    }

    /** Twilio lists the latest first. Those that wait have no day of sending yet, so that the list is not narrowed to a day. */
    @Override
    public Optional<List<String>> sentSince(Instant since, TextMessage message) {
        var client = line.with(settings.read(TwilioSettings.class));
        return Optional.of(TwilioErrors.answered(() -> {
            List<String> alike = new ArrayList<>();
            for (Message each : Message.reader()
                    .setTo(new PhoneNumber(message.to()))
                    .limit(MOST_LOOKED_AT)
                    .read(client)) {
                if (message.text().equals(each.getBody())
                        && each.getDateCreated() != null
                        && !each.getDateCreated().toInstant().isBefore(since)) {
                    alike.add(each.getSid());
                }
            }
            return alike;
        }));
    }

    private URI reports(String key) {
        return URI.create(hooks.address(StatusHook.NAME) + "?" + StatusHook.KEY + "=" + key);
    }

    private static MessageCreator creator(TwilioSettings account, TextMessage message) {
        PhoneNumber to = new PhoneNumber(message.to());
        return account.byService()
                ? Message.creator(to, account.messagingServiceSid(), message.text())
                : Message.creator(to, new PhoneNumber(account.fromNumber()), message.text());
    }
}
