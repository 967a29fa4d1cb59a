package com.codecanvas.medspa.messaging.twilio;

import com.codecanvas.medspa.api.hooks.Hooks;
import com.codecanvas.medspa.api.modules.CandidateSettings;
import com.codecanvas.medspa.api.modules.ConnectionTest;
import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.twilio.exception.ApiException;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumberReader;
import java.util.Iterator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks Twilio for the account and the sender, and sends nothing. Says which address Twilio needs for what patients write. */
@Component(service = ConnectionTest.class)
public final class TwilioConnectionTest implements ConnectionTest {

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final String ACCOUNT = "the account SID and the auth token";

    private final TwilioLine line;
    private final Hooks hooks;

    @Activate
    public TwilioConnectionTest(@Reference TwilioLine line, @Reference Hooks hooks) {
        this.line = line;
        this.hooks = hooks;
    }

    @Override
    public Result test(CandidateSettings given) {
        TwilioSettings settings = given.read(TwilioSettings.class);
        if (!settings.complete()) {
            return new Result(false, "Fill in the account SID, the auth token, and a messaging service or a number.");
        }
        try {
            String wrong = wrong(settings);
            return wrong == null ? new Result(true, connected(settings)) : new Result(false, wrong);
        } catch (ProviderUnavailableException | IllegalStateException e) {
            return new Result(false, "Twilio cannot be reached.");
        } catch (RuntimeException e) {
            // The client stumbles over answers that are not Twilio's.
            return new Result(false, "What answered is not Twilio.");
        }
    }

    /** @return null when all is well */
    private String wrong(TwilioSettings settings) {
        String account = refusal(ACCOUNT, () -> account(settings));
        if (account != null || !settings.byKey() && settings.byService()) {
            return account;
        }
        return refusal(settings.byKey() ? "the API key" : ACCOUNT, () -> sender(settings));
    }

    private interface Question {
        String ask();
    }

    private static String refusal(String who, Question question) {
        try {
            return question.ask();
        } catch (ApiException e) {
            int status = TwilioErrors.number(e.getStatusCode());
            return status == UNAUTHORIZED || status == NOT_FOUND
                    ? "Twilio does not accept " + who + "."
                    : "Twilio did not answer as expected (" + TwilioErrors.number(e.getCode()) + ").";
        }
    }

    private String account(TwilioSettings settings) {
        Account.Status status = Account.fetcher(settings.accountSid())
                .fetch(line.brieflyByToken(settings))
                .getStatus();
        return status == Account.Status.ACTIVE ? null : "Twilio says that the account is " + status + ".";
    }

    private String sender(TwilioSettings settings) {
        IncomingPhoneNumberReader numbers = IncomingPhoneNumber.reader(settings.accountSid());
        if (!settings.byService()) {
            numbers.setPhoneNumber(settings.fromNumber());
        }
        Iterator<IncomingPhoneNumber> found = numbers.limit(1)
                .read(settings.byKey() ? line.brieflyByKey(settings) : line.brieflyByToken(settings))
                .iterator();
        if (settings.byService() || !settings.fromNumber().startsWith("+")) {
            return null;
        }
        if (!found.hasNext()) {
            return "The number " + settings.fromNumber() + " is not one of this account.";
        }
        return found.next().getCapabilities().getSms()
                ? null
                : "The number " + settings.fromNumber() + " cannot send text messages.";
    }

    /** The address is for admins, as who tests a connection is. */
    private String connected(TwilioSettings settings) {
        String registration = !settings.registered() && UsRegistration.needed(settings)
                ? " Messages to US numbers are refused until the brand and the campaign are registered and entered here."
                : "";
        return "Connected." + registration + " Give Twilio this address for messages that come in: "
                + hooks.address(InboundHook.NAME);
    }
}
