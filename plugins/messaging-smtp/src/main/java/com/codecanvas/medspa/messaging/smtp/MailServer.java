package com.codecanvas.medspa.messaging.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/** The way to a mail server: encrypted or not at all. */
final class MailServer {

    private static final String WAIT_MILLIS = "10000";

    private final SmtpSettings settings;
    private final Session session;

    /** @param trust null for the authorities that the JDK trusts */
    MailServer(SmtpSettings settings, SSLSocketFactory trust) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings, trust));
    }

    Session session() {
        return session;
    }

    /** @throws MessagingException when the server cannot be reached, trusted or signed in to; nothing was sent then */
    Transport connect() throws MessagingException {
        Transport transport = session.getTransport("smtp");
        try {
            if (settings.signsIn()) {
                transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            } else {
                transport.connect(settings.host(), settings.port(), null, null);
            }
            return transport;
        } catch (MessagingException | RuntimeException refused) {
            transport.close();
            throw refused;
        }
    }

    private static Properties properties(SmtpSettings settings, SSLSocketFactory trust) {
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", WAIT_MILLIS);
        properties.put("mail.smtp.timeout", WAIT_MILLIS);
        properties.put("mail.smtp.writetimeout", WAIT_MILLIS);
        properties.put("mail.smtp.auth", String.valueOf(settings.signsIn()));
        properties.put("mail.smtp.from", settings.bounceAddress());
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        if (settings.tlsFromTheStart()) {
            properties.put("mail.smtp.ssl.enable", "true");
        } else {
            properties.put("mail.smtp.starttls.enable", "true");
            properties.put("mail.smtp.starttls.required", "true");
        }
        if (trust != null) {
            properties.put("mail.smtp.ssl.socketFactory", trust);
            properties.put("mail.smtp.ssl.socketFactory.fallback", "false");
        }
        return properties;
    }
}
