package com.codecanvas.medspa.messaging.twilio;

import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.messaging.twilio.Transport.Patience;
import com.twilio.http.TwilioRestClient;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The way to Twilio, with the clinic's account for each call. Nothing of a clinic is kept. */
@Component(service = TwilioLine.class, configurationPid = "com.codecanvas.medspa.messaging.twilio")
public final class TwilioLine {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private static final Duration IDLE = Duration.ofSeconds(1);

    /** A test of a connection makes three calls within ten seconds. */
    private static final Duration BRIEF = Duration.ofMillis(1500);

    /** {@code base.address} in {@code etc/com.codecanvas.medspa.messaging.twilio.cfg} leads to a stand-in for Twilio, for tests of an installation. */
    public @interface Config {
        String base_address() default "";
    }

    private final Transport patient;
    private final Transport brief;

    @Activate
    public TwilioLine(Config config) {
        this(config.base_address(), new Patience(CONNECT, ANSWER, IDLE));
    }

    TwilioLine(String baseAddress, Patience patience) {
        this.patient = new Transport(baseAddress, patience);
        this.brief = new Transport(baseAddress, new Patience(BRIEF, BRIEF, IDLE));
    }

    @Deactivate
    void close() {
        patient.close();
        brief.close();
    }

    /** @throws ProviderUnavailableException while the settings are incomplete */
    TwilioRestClient with(TwilioSettings settings) {
        if (!settings.complete()) {
            throw new ProviderUnavailableException(
                    "Twilio is not set up: account SID, auth token, or the sender is missing");
        }
        return settings.byKey()
                ? client(settings, settings.apiKeySid(), settings.apiKeySecret(), patient)
                : client(settings, settings.accountSid(), settings.authToken(), patient);
    }

    TwilioRestClient brieflyByToken(TwilioSettings settings) {
        return client(settings, settings.accountSid(), settings.authToken(), brief);
    }

    TwilioRestClient brieflyByKey(TwilioSettings settings) {
        return client(settings, settings.apiKeySid(), settings.apiKeySecret(), brief);
    }

    private static TwilioRestClient client(TwilioSettings settings, String user, String password, Transport transport) {
        return new QuietClient(new TwilioRestClient.Builder(user, password)
                .accountSid(settings.accountSid())
                .httpClient(transport));
    }
}
