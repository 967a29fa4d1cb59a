package com.codecanvas.medspa.messaging.smtp;

import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.messaging.api.Email;
import com.codecanvas.medspa.messaging.api.Emails;
import com.codecanvas.medspa.messaging.api.MessageRefusedException;
import com.codecanvas.medspa.messaging.api.MessageRefusedException.Reason;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.io.UnsupportedEncodingException;
import javax.net.ssl.SSLSocketFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends by the mail server of the clinic's settings. */
@Component(service = Emails.class)
public final class SmtpEmails implements Emails {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpEmails.class);

    private final ModuleSettings settings;
    private final CurrentClinic clinic;
    private final SSLSocketFactory trust;

    @Activate
    public SmtpEmails(@Reference ModuleSettings settings, @Reference CurrentClinic clinic) {
        this(settings, clinic, null);
    }

    SmtpEmails(ModuleSettings settings, CurrentClinic clinic, SSLSocketFactory trust) {
        this.settings = settings;
        this.clinic = clinic;
        this.trust = trust;
    }

    @Override
    public String send(Email email) {
        SmtpSettings given = settings.read(SmtpSettings.class);
        if (!given.complete()) {
            throw new ProviderUnavailableException("The mail server is not set up");
        }
        return OwnClasses.call(() -> send(email, given));
    }

    /** A mail server takes the same message twice. */
    @Override
    public boolean honoursKeys() {
        return false;
    }

    private String send(Email email, SmtpSettings given) {
        MailServer server = new MailServer(given, trust);
        Letter letter = letter(server, email, given);
        try (Transport transport = connected(server)) {
            handOver(transport, letter);
        } catch (MessagingException closing) {
            // The message was taken; that the goodbye failed changes nothing.
            LOG.debug("A mail server did not say goodbye", closing);
        }
        return letter.id();
    }

    private Letter letter(MailServer server, Email email, SmtpSettings given) {
        try {
            return new Letter(
                    server.session(), email, given.from(), clinic.get().name());
        } catch (AddressException malformed) {
            throw new MessageRefusedException(Reason.INVALID_ADDRESS, "malformed");
        } catch (MessagingException | UnsupportedEncodingException unfit) {
            throw new IllegalStateException("A letter could not be written", unfit);
        }
    }

    private static Transport connected(MailServer server) {
        try {
            return server.connect();
        } catch (MessagingException away) {
            throw new ProviderUnavailableException("The mail server cannot be used: " + Trouble.of(away), away);
        }
    }

    private static void handOver(Transport transport, Letter letter) {
        try {
            Address[] recipients = letter.getAllRecipients();
            transport.sendMessage(letter, recipients);
        } catch (MessagingException refused) {
            throw Trouble.afterConnecting(refused);
        }
    }
}
