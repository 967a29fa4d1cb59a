package com.codecanvas.medspa.messaging.smtp;

import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.messaging.api.MessageRefusedException;
import com.codecanvas.medspa.messaging.api.MessageRefusedException.Reason;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a mail server's refusal means. Never repeats the server's words, which may hold an address. */
final class Trouble {

    private static final int FIRST_FINAL = 500;

    private Trouble() {}

    /** Why no connection came about, for the clinic's admin. */
    static String of(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return "it does not accept the user and password.";
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "there is no server of this name.";
            }
            if (cause instanceof SSLException) {
                return "its certificate is not trusted, or it speaks another kind of encryption on this port.";
            }
            if (cause instanceof ConnectException || cause instanceof SocketTimeoutException) {
                return "it does not answer on this port.";
            }
        }
        return "it does not offer an encrypted connection, or broke it off.";
    }

    /** An answer of the server is certain; without one nobody knows whether it has the message. */
    static RuntimeException afterConnecting(MessagingException failure) {
        SMTPSendFailedException answered = null;
        for (Exception each = failure; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException address) {
                return refused(Reason.INVALID_ADDRESS, address.getReturnCode());
            }
            if (each instanceof SMTPSenderFailedException sender) {
                return refused(Reason.REJECTED, sender.getReturnCode());
            }
            if (each instanceof SMTPSendFailedException send && send.getReturnCode() > 0) {
                answered = send;
            }
        }
        return answered == null
                ? new IllegalStateException("The mail server's answer got lost")
                : refused(Reason.REJECTED, answered.getReturnCode());
    }

    private static RuntimeException refused(Reason reason, int code) {
        return code >= FIRST_FINAL
                ? new MessageRefusedException(reason, String.valueOf(code))
                : new ProviderUnavailableException("The mail server says later: " + code);
    }

    private static Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
