package com.codecanvas.medspa.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.modules.CandidateSettings;
import com.codecanvas.medspa.api.modules.ConnectionTest;
import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.testing.TestSettings;
import com.codecanvas.medspa.messaging.api.Email;
import com.codecanvas.medspa.messaging.api.MessageRefusedException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.UUID;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against GreenMail: one port with TLS from the start, one that knows no encryption. */
class SmtpTest {

    private static final Email VISIT =
            new Email("key-1", "ana@example.com", "Ihr Termin – 9 Uhr", "Hallo Ana,\n\nbis dann");
    private static final Clinic CLINIC =
            new Clinic(UUID.randomUUID(), "Clínica Ñu", ZoneId.of("America/New_York"), "en-US", "USD");

    @TempDir
    static Path folder;

    private static SSLSocketFactory trusted;

    private final TestSettings settings = new TestSettings();
    private GreenMail mail;

    @BeforeAll
    static void certificate() throws Exception {
        Certificate certificate = Certificate.make(folder);
        trusted = certificate.trusted();
        System.setProperty("greenmail.tls.keystore.file", certificate.file().toString());
        System.setProperty("greenmail.tls.keystore.password", Certificate.PASSWORD);
    }

    @AfterAll
    static void forget() {
        System.clearProperty("greenmail.tls.keystore.file");
        System.clearProperty("greenmail.tls.keystore.password");
    }

    @BeforeEach
    void open() {
        mail = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS),
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP)
        });
        mail.start();
        mail.setUser("clinic", "secret");
        settings.set(tls("secret"));
    }

    @AfterEach
    void close() {
        mail.stop();
    }

    @Test
    void a_message_arrives_with_sender_subject_text_and_an_id_that_comes_of_its_key() throws Exception {
        String receipt = emails(trusted).send(VISIT);
        MimeMessage arrived = mail.getReceivedMessages()[0];
        assertThat(receipt).isEqualTo("<key-1@clinic.example>").isEqualTo(arrived.getMessageID());
        assertThat(arrived.getSubject()).isEqualTo("Ihr Termin – 9 Uhr");
        assertThat(arrived.getFrom()[0].toString()).contains("frontdesk@clinic.example");
        assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo("Hallo Ana,\n\nbis dann");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getHeader("Return-Path")).containsExactly("<bounces@clinic.example>");
    }

    @Test
    void a_server_that_nobody_vouches_for_gets_nothing() {
        assertThatThrownBy(() ->
                        emails((SSLSocketFactory) SSLSocketFactory.getDefault()).send(VISIT))
                .isInstanceOf(ProviderUnavailableException.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_without_starttls_gets_nothing() {
        settings.set(new SmtpSettings(
                "localhost", mail.getSmtp().getPort(), "starttls", "", null, "frontdesk@clinic.example", ""));
        assertThatThrownBy(() -> emails(trusted).send(VISIT)).isInstanceOf(ProviderUnavailableException.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_wrong_password_or_a_server_that_is_away_is_no_loss() {
        settings.set(tls("wrong"));
        assertThatThrownBy(() -> emails(trusted).send(VISIT))
                .isInstanceOf(ProviderUnavailableException.class)
                .hasMessageContaining("user and password");
        mail.stop();
        assertThatThrownBy(() -> emails(trusted).send(VISIT)).isInstanceOf(ProviderUnavailableException.class);
    }

    @Test
    void an_address_that_is_none_is_refused_for_good() {
        Email nowhere = new Email("key-2", "not an address", "Hello", "Hello");
        MessageRefusedException refused = catchThrowableOfType(
                MessageRefusedException.class, () -> emails(trusted).send(nowhere));
        assertThat(refused.reason()).isEqualTo(MessageRefusedException.Reason.INVALID_ADDRESS);
    }

    @Test
    void nothing_is_sent_before_it_is_set_up() {
        settings.set(new SmtpSettings("", 587, "starttls", "", null, "", ""));
        assertThatThrownBy(() -> emails(trusted).send(VISIT)).isInstanceOf(ProviderUnavailableException.class);
    }

    @Test
    void the_connection_test_says_what_is_wrong() {
        assertThat(test(tls("secret")).ok()).isTrue();
        assertThat(test(tls("wrong")).message()).contains("user and password");
        assertThat(test(new SmtpSettings("", 25, "tls", "", null, "", "")).message())
                .contains("Give the mail server");
        int closed = mail.getSmtps().getPort();
        mail.stop();
        SmtpSettings away = new SmtpSettings("localhost", closed, "tls", "", null, "a@clinic.example", "");
        assertThat(test(away).message()).contains("does not answer");
    }

    private SmtpSettings tls(String password) {
        return new SmtpSettings(
                "localhost",
                mail.getSmtps().getPort(),
                "tls",
                "clinic",
                password,
                "frontdesk@clinic.example",
                "bounces@clinic.example");
    }

    private SmtpEmails emails(SSLSocketFactory trust) {
        return new SmtpEmails(settings, () -> CLINIC, trust);
    }

    private static ConnectionTest.Result test(SmtpSettings settings) {
        return new SmtpConnectionTest(trusted).test(new CandidateSettings() {
            @Override
            public <T extends Record> T read(Class<T> shape) {
                return shape.cast(settings);
            }
        });
    }
}
