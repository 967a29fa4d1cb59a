package com.codecanvas.medspa.messaging.smtp;

import com.codecanvas.medspa.messaging.api.Email;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A message as the mail server gets it. Its id comes of the key, so that two copies are known as one. */
final class Letter extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    /** @param sender name of the clinic */
    Letter(Session session, Email email, String from, String sender)
            throws MessagingException, UnsupportedEncodingException {
        super(session);
        id = "<" + email.key() + "@" + from.substring(from.indexOf('@') + 1) + ">";
        setFrom(new InternetAddress(from, sender, UTF_8));
        setRecipient(Message.RecipientType.TO, new InternetAddress(email.to(), true));
        setSubject(email.heading(), UTF_8);
        setText(email.text(), UTF_8);
        setSentDate(new Date());
        // So that no holiday notice answers (RFC 3834).
        setHeader("Auto-Submitted", "auto-generated");
        saveChanges();
    }

    String id() {
        return id;
    }

    /** Called by the library, which would put the name of this computer there. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
