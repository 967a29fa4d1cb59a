package com.codecanvas.medspa.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.messaging.api.MessageRefusedException;
import com.codecanvas.medspa.messaging.api.MessageRefusedException.Reason;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.SocketException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {

    private static final Address[] NOBODY = new Address[0];

    @ParameterizedTest
    @CsvSource({"550, INVALID_ADDRESS", "553, INVALID_ADDRESS"})
    void a_recipient_that_the_server_does_not_know_is_refused_for_good(int code, Reason reason) throws Exception {
        MessagingException failure = new SendFailedException("refused", address(code));
        assertThat(Trouble.afterConnecting(failure)).isInstanceOfSatisfying(MessageRefusedException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.code()).isEqualTo(String.valueOf(code));
            assertThat(refused.getMessage()).doesNotContain("ana@example.com");
        });
    }

    @Test
    void a_recipient_or_message_that_may_come_later_was_certainly_not_sent() throws Exception {
        assertThat(Trouble.afterConnecting(new SendFailedException("later", address(450))))
                .isInstanceOf(ProviderUnavailableException.class);
        assertThat(Trouble.afterConnecting(sending(421))).isInstanceOf(ProviderUnavailableException.class);
    }

    @Test
    void a_message_that_the_server_will_not_have_is_rejected() {
        assertThat(Trouble.afterConnecting(sending(554)))
                .isInstanceOfSatisfying(
                        MessageRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.REJECTED));
    }

    @Test
    void without_an_answer_nobody_knows() {
        MessagingException lost = new MessagingException("read", new SocketException("reset"));
        assertThat(Trouble.afterConnecting(lost)).isInstanceOf(IllegalStateException.class);
    }

    private static SMTPAddressFailedException address(int code) throws Exception {
        return new SMTPAddressFailedException(
                new InternetAddress("ana@example.com"), "RCPT", code, "no ana@example.com");
    }

    private static SMTPSendFailedException sending(int code) {
        return new SMTPSendFailedException("DATA", code, "no", null, NOBODY, NOBODY, NOBODY);
    }
}
