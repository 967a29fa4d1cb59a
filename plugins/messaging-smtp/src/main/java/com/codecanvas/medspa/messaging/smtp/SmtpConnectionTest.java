package com.codecanvas.medspa.messaging.smtp;

import com.codecanvas.medspa.api.modules.CandidateSettings;
import com.codecanvas.medspa.api.modules.ConnectionTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import javax.net.ssl.SSLSocketFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Connects and signs in, and sends nothing. */
@Component(service = ConnectionTest.class)
public final class SmtpConnectionTest implements ConnectionTest {

    private final SSLSocketFactory trust;

    @Activate
    public SmtpConnectionTest() {
        this(null);
    }

    SmtpConnectionTest(SSLSocketFactory trust) {
        this.trust = trust;
    }

    @Override
    public Result test(CandidateSettings given) {
        SmtpSettings settings = given.read(SmtpSettings.class);
        if (!settings.complete()) {
            return new Result(false, "Give the mail server and the sender.");
        }
        return OwnClasses.call(() -> connect(settings));
    }

    private Result connect(SmtpSettings settings) {
        try (Transport transport = new MailServer(settings, trust).connect()) {
            return new Result(transport.isConnected(), "Connected, encrypted and signed in.");
        } catch (MessagingException refused) {
            return new Result(false, "The mail server cannot be used: " + Trouble.of(refused));
        }
    }
}
