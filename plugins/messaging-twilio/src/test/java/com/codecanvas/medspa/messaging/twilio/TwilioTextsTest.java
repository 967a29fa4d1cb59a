package com.codecanvas.medspa.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.messaging.api.MessageRefusedException;
import com.codecanvas.medspa.messaging.api.MessageRefusedException.Reason;
import com.codecanvas.medspa.messaging.api.TextMessage;
import com.codecanvas.medspa.messaging.twilio.Transport.Patience;
import com.codecanvas.medspa.messaging.twilio.TwilioStub.Answer;
import com.codecanvas.medspa.messaging.twilio.TwilioStub.Sent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real SDK against a stand-in for Twilio. */
class TwilioTextsTest {

    private static final String KEY = "01a2168b-cbcc-703a-b7a7-1fb3f2df5f7c";
    private static final String WORDS = "Hola Ana – mañana 9:30 👍 & más";
    static final Patience PATIENT =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(10));
    private static final TextMessage VISIT = new TextMessage(KEY, TwilioStub.TO, WORDS);

    private final ClinicAccount a = ClinicAccount.a();
    private TwilioStub twilio;
    private TwilioLine line;

    @BeforeEach
    void open() throws IOException {
        twilio = new TwilioStub();
        line = new TwilioLine(twilio.address(), PATIENT);
    }

    @AfterEach
    void everyRequestAndAnswerHadTwiliosShape() {
        line.close();
        twilio.close();
        assertThat(twilio.shapes.wrong()).isEmpty();
    }

    private TwilioTexts texts(ClinicAccount account) {
        return new TwilioTexts(line, account, account);
    }

    private String send() {
        return texts(a).send(VISIT);
    }

    @Test
    void aMessageGoesOutByTheServiceAndItsSidIsTheReceipt() {
        String receipt = send();
        assertThat(twilio.sent)
                .containsExactly(new Sent(
                        TwilioStub.ACCOUNT_A, receipt, twilio.sent.get(0).form()));
        assertThat(twilio.sent.get(0).form())
                .containsOnlyKeys("To", "MessagingServiceSid", "Body", "StatusCallback")
                .containsEntry("To", TwilioStub.TO)
                .containsEntry("MessagingServiceSid", ClinicAccount.SERVICE)
                .containsEntry("Body", WORDS)
                .containsEntry("StatusCallback", a.address("status") + "?message=" + KEY);
    }

    @Test
    void theListTellsWhatWentOutWithTheSameWordsToTheSameNumberSinceThen() {
        String first = send();
        texts(a).send(new TextMessage(KEY, TwilioStub.TO, "Something else"));
        texts(a).send(new TextMessage(KEY, "+12125550199", WORDS));
        String second = send();
        assertThat(texts(a).sentSince(TwilioStub.CREATED, VISIT)).hasValue(List.of(second, first));
        assertThat(texts(a).sentSince(TwilioStub.CREATED.plusSeconds(1), VISIT)).hasValue(List.of());
        assertThat(texts(ClinicAccount.b()).sentSince(TwilioStub.CREATED, VISIT))
                .hasValue(List.of());
    }

    @Test
    void aClinicWithoutAServiceSendsFromItsNumber() {
        a.with(ClinicAccount.from("+18005550100"));
        send();
        assertThat(twilio.sent.get(0).form())
                .containsOnlyKeys("To", "From", "Body", "StatusCallback")
                .containsEntry("From", "+18005550100");
    }

    @Test
    void anApiKeySignsInInsteadOfTheToken() {
        TwilioSettings byKey = new TwilioSettings(
                TwilioStub.ACCOUNT_A, "token-a", TwilioStub.KEY, "key-secret", "", "+18005550100", "", "");
        a.with(byKey);
        twilio.passwords.put(TwilioStub.ACCOUNT_A, "changed meanwhile");
        assertThat(send()).startsWith("SM");
    }

    @Test
    void twoClinicsSendByTheirOwnAccounts() {
        send();
        texts(ClinicAccount.b()).send(VISIT);
        assertThat(twilio.sent).extracting(Sent::account).containsExactly(TwilioStub.ACCOUNT_A, TwilioStub.ACCOUNT_B);
        assertThat(twilio.sent.get(1).form().get("StatusCallback")).contains("/hooks/b/");
    }

    @Test
    void changedSettingsCountFromTheNextMessageOn() {
        TwilioTexts texts = texts(a);
        texts.send(VISIT);
        a.with(ClinicAccount.registered(TwilioStub.ACCOUNT_B, "token-b"));
        texts.send(VISIT);
        assertThat(twilio.sent).extracting(Sent::account).containsExactly(TwilioStub.ACCOUNT_A, TwilioStub.ACCOUNT_B);
    }

    @ParameterizedTest
    @CsvSource({
        "400, 21610, OPTED_OUT",
        "400, 21211, INVALID_ADDRESS",
        "400, 21614, INVALID_ADDRESS",
        "400, 21635, INVALID_ADDRESS",
        "400, 21617, REJECTED",
        "400, 21408, REJECTED",
        "400, 29999, REJECTED"
    })
    void whatWillNeverBeSentIsRefusedWithTwiliosCode(int status, int code, Reason reason) {
        twilio.next = Answer.error(status, code);
        MessageRefusedException refused = catchThrowableOfType(MessageRefusedException.class, this::send);
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.code()).isEqualTo(String.valueOf(code));
        silentAboutPatients(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "429, 20429",
        "429, 14107",
        "400, 21611",
        "429, 63038",
        "401, 20003",
        "403, 20005",
        "404, 20404",
        "400, 21606",
        "400, 21703"
    })
    void whatCertainlyWasNotSentMayBeTriedLaterOrElsewhere(int status, int code) {
        twilio.next = Answer.error(status, code);
        Throwable problem = catchThrowable(this::send);
        assertThat(problem).isInstanceOf(ProviderUnavailableException.class).hasMessageContaining(String.valueOf(code));
        silentAboutPatients(problem);
    }

    @ParameterizedTest
    @CsvSource({"500, 20500", "502, 20502", "503, 20503", "504, 20504", "408, 20408"})
    void whatTwilioMayHaveSentIsUnknownAndAskedForOnce(int status, int code) {
        twilio.next = Answer.error(status, code);
        unknown();
        assertThat(twilio.callers).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>It works</html>", "{}", "", "{\"sid\":7", "[]", "null"})
    void anAnswerThatMakesNoSenseIsUnknown(String body) {
        twilio.next = new Answer(201, "application/json", body, true);
        unknown();
        assertThat(twilio.sent).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 400, 429, 503})
    void aPageOfSomebodyInBetweenIsUnknown(int status) {
        twilio.next = new Answer(status, "text/html", "<html>Proxy</html>", false);
        unknown();
        assertThat(twilio.callers).hasSize(1);
    }

    @Test
    void aConnectionThatBreaksBeforeTheAnswerIsUnknownAndAskedForOnce() {
        twilio.next = new Answer(0, "", "", true);
        unknown();
        assertThat(twilio.sent).hasSize(1);
        assertThat(twilio.callers).hasSize(1);
    }

    @Test
    void aServerThatTakesTheMessageAndSaysNothingIsUnknown() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            TwilioLine waiting = new TwilioLine(
                    "http://127.0.0.1:" + silent.getLocalPort(),
                    new Patience(Duration.ofMillis(300), Duration.ofMillis(300), Duration.ZERO));
            Throwable problem = catchThrowable(() -> new TwilioTexts(waiting, a, a).send(VISIT));
            waiting.close();
            assertThat(problem).isInstanceOf(IllegalStateException.class);
            silentAboutPatients(problem);
        }
    }

    private void unknown() {
        Throwable problem = catchThrowable(this::send);
        assertThat(problem)
                .isInstanceOf(IllegalStateException.class)
                .isNotInstanceOf(ProviderUnavailableException.class);
        silentAboutPatients(problem);
    }

    private static void silentAboutPatients(Throwable problem) {
        StringWriter all = new StringWriter();
        problem.printStackTrace(new PrintWriter(all, true));
        assertThat(all.toString()).doesNotContain(TwilioStub.TO, "2125550123", "Ana", "token-a");
    }

    @Test
    void nobodyThereIsNoLoss() {
        twilio.close();
        assertThatThrownBy(this::send).isInstanceOf(ProviderUnavailableException.class);
    }

    @Test
    void oneMessageAfterTheOtherShareAConnection() {
        send();
        send();
        send();
        assertThat(Set.copyOf(twilio.callers)).hasSize(1);
    }

    /** One that Twilio closed while it was idle would make the next message an unknown one. */
    @Test
    void aConnectionThatWasIdleIsNotUsedAgain() {
        line.close();
        line = new TwilioLine(
                twilio.address(), new Patience(PATIENT.connect(), PATIENT.answer(), Duration.ofMillis(1)));
        send();
        Instant idle = Instant.now().plusMillis(20);
        while (Instant.now().isBefore(idle)) {
            Thread.onSpinWait();
        }
        send();
        assertThat(twilio.callers).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void beforeItIsSetUpNothingIsSent() {
        a.with(new TwilioSettings("", "", "", "", "", "", "", ""));
        assertThatThrownBy(this::send).isInstanceOf(ProviderUnavailableException.class);
    }

    @Test
    void withoutRegistrationNothingGoesToUsNumbers() {
        a.with(ClinicAccount.from(ClinicAccount.NUMBER));
        MessageRefusedException refused = catchThrowableOfType(MessageRefusedException.class, this::send);
        assertThat(refused.code()).isEqualTo("us-registration-missing");
        assertThat(texts(a).send(new TextMessage(KEY, "+34612345678", WORDS))).startsWith("SM");
        assertThat(twilio.sent).hasSize(1);
    }

    @Test
    void itSaysThatTwilioTakesAMessageTwice() {
        assertThat(texts(a).honoursKeys()).isFalse();
    }

    @Test
    void secretsAreInNoText() {
        assertThat(new TwilioSettings("AC1", "t0ken", "SK1", "s3cret", "", "", "", "").toString())
                .doesNotContain("t0ken", "s3cret");
    }
}
