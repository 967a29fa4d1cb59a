package com.codecanvas.medspa.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.hooks.Hook;
import com.codecanvas.medspa.api.hooks.HookRequest;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.messaging.api.DeliveryReport;
import com.codecanvas.medspa.messaging.api.DeliveryReport.Status;
import com.codecanvas.medspa.messaging.api.InboundText;
import com.codecanvas.medspa.messaging.api.Keyword;
import com.codecanvas.medspa.messaging.api.MessageIntake;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Twilio posts, signed as Twilio's documentation says. */
class HooksTest {

    private static final String SID = "SM" + "3".repeat(32);
    private static final String KEY = "01a2168b-cbcc-703a-b7a7-1fb3f2df5f7c";

    private final List<String> told = new ArrayList<>();
    private final List<DeliveryReport> reports = new ArrayList<>();
    private final List<InboundText> texts = new ArrayList<>();
    private final List<Keyword> keywords = new ArrayList<>();
    private final ClinicAccount a = ClinicAccount.a();
    private final ClinicAccount b = ClinicAccount.b();
    private final Intake intake = new Intake();

    private final class Intake implements MessageIntake {
        @Override
        public void received(InboundText text, Keyword keyword) {
            texts.add(text);
            keywords.add(keyword);
        }

        @Override
        public void reported(DeliveryReport report, String key) {
            reports.add(report);
            if (key != null) {
                told.add(report.provider() + " " + key + " " + report.receipt());
            }
        }

        @Override
        public void taken(String provider, String key, String receipt) {
            told.add(provider + " " + key + " " + receipt);
        }
    }

    private Hook status(ClinicAccount account) {
        return new StatusHook(intake, account);
    }

    private Hook inbound(ClinicAccount account) {
        return new InboundHook(intake, account);
    }

    private URI statusAddress() {
        return URI.create(a.address("status") + "?message=" + KEY);
    }

    private static SignedPost report(String status) {
        return SignedPost.of(TwilioStub.ACCOUNT_A, "token-a")
                .with("MessageSid", SID)
                .with("SmsSid", SID)
                .with("To", TwilioStub.TO)
                .with("From", ClinicAccount.NUMBER)
                .with("MessageStatus", status);
    }

    private static SignedPost text(String body) {
        return SignedPost.of(TwilioStub.ACCOUNT_A, "token-a")
                .with("MessageSid", SID)
                .with("From", TwilioStub.TO)
                .with("To", ClinicAccount.NUMBER)
                .with("Body", body)
                .with("NumMedia", "0");
    }

    @ParameterizedTest
    @CsvSource({
        "sent, , SENT",
        "delivered, , DELIVERED",
        "read, , DELIVERED",
        "failed, 30003, FAILED",
        "undelivered, 30006, FAILED",
        "failed, 21610, OPTED_OUT",
        "canceled, , FAILED"
    })
    void aReportSaysHowFarTheMessageCame(String twilios, String error, Status status) {
        SignedPost post = report(twilios);
        if (error != null) {
            post.with("ErrorCode", error);
        }
        assertThat(status(a).receive(post.to(statusAddress())).status()).isEqualTo(204);
        assertThat(reports)
                .singleElement()
                .satisfies(report -> assertThat(report)
                        .isEqualTo(new DeliveryReport("messaging-twilio", SID, status, error, report.at())));
    }

    @ParameterizedTest
    @CsvSource({"queued", "accepted", "sending", "scheduled", "a-state-of-tomorrow"})
    void theFirstReportTellsTheReceiptOfTheMessage(String state) {
        status(a).receive(report(state).to(statusAddress()));
        assertThat(told).containsExactly("messaging-twilio " + KEY + " " + SID);
        assertThat(reports).isEmpty();
    }

    @Test
    void aReportOfAMessageThatWasSentElsewhereHasNoKey() {
        status(a).receive(report("delivered").to(a.address("status")));
        assertThat(told).isEmpty();
        assertThat(reports).hasSize(1);
    }

    @Test
    void whatAPatientWritesComesInWithEverySign() {
        String words = "¿Puedo ir a las 10:30 & aparcar? 👍 +1 100%";
        assertThat(inbound(a).receive(text(words).to(a.address("inbound"))).body())
                .contains("<Response/>");
        assertThat(texts)
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .isEqualTo(new InboundText(
                                "messaging-twilio", SID, TwilioStub.TO, ClinicAccount.NUMBER, words, text.at())));
        assertThat(keywords.get(0)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ALTO, STOP", "volver, START", "ayuda, HELP", "STOP, STOP"})
    void whatTwilioUnderstoodAsAKeywordIsToldAsOne(String body, Keyword keyword) {
        inbound(a).receive(text(body).with("OptOutType", keyword.name()).to(a.address("inbound")));
        assertThat(keywords).containsExactly(keyword);
        assertThat(texts.get(0).body()).isEqualTo(body);
    }

    @Test
    void aPictureWithoutWordsIsMentioned() {
        inbound(a).receive(text("").with("NumMedia", "2").to(a.address("inbound")));
        assertThat(texts.get(0).body()).contains("picture");
    }

    @ParameterizedTest
    @CsvSource({"12345", "whatsapp:+12125550123", "BANK", "''"})
    void whoeverCannotBeAnsweredIsNotTaken(String from) {
        assertThat(inbound(a)
                        .receive(text("Buy!").with("From", from).to(a.address("inbound")))
                        .status())
                .isEqualTo(200);
        assertThat(texts).isEmpty();
    }

    @Test
    void whatIsForgedIsRefused() {
        refused(status(a), report("delivered").by("token-x").to(statusAddress()));
        refused(
                status(a),
                new HookRequest(
                        statusAddress(),
                        Map.of(),
                        report("delivered").to(statusAddress()).body()));
        HookRequest sound = report("delivered").to(statusAddress());
        refused(status(a), new HookRequest(a.address("status"), sound.headers(), sound.body()));
        String changed = new String(sound.body(), StandardCharsets.UTF_8).replace("delivered", "failed");
        refused(status(a), new HookRequest(statusAddress(), sound.headers(), changed.getBytes(StandardCharsets.UTF_8)));
        refused(inbound(a), text("STOP").by("token-x").to(a.address("inbound")));
        refused(status(a.with(new TwilioSettings("", "", "", "", "", "", "", ""))), sound);
        nothingHappened();
    }

    @Test
    void whatIsSentForOneClinicNeverReachesAnother() {
        refused(inbound(b), text("STOP").to(a.address("inbound")));
        refused(inbound(b), text("STOP").to(b.address("inbound")));
        refused(inbound(b), text("STOP").by("token-b").to(b.address("inbound")));
        ClinicAccount sameToken = ClinicAccount.b().with(ClinicAccount.registered(TwilioStub.ACCOUNT_A, "token-a"));
        HookRequest forA = text("STOP").to(a.address("inbound"));
        refused(inbound(sameToken), new HookRequest(sameToken.address("inbound"), forA.headers(), forA.body()));
        nothingHappened();
    }

    private void refused(Hook hook, HookRequest request) {
        assertThat(code(hook, request)).isEqualTo("forbidden");
    }

    private static String code(Hook hook, HookRequest request) {
        return catchThrowableOfType(ProblemException.class, () -> hook.receive(request))
                .problem()
                .code();
    }

    private void nothingHappened() {
        assertThat(told).isEmpty();
        assertThat(reports).isEmpty();
        assertThat(texts).isEmpty();
    }

    @Test
    void whatIsNoMessageIsRefused() {
        assertThat(code(status(a), report("sent").with("MessageSid", "").to(statusAddress())))
                .isEqualTo("malformed");
        byte[] broken = "Body=%zz".getBytes(StandardCharsets.UTF_8);
        assertThat(code(inbound(a), new HookRequest(a.address("inbound"), Map.of("x-twilio-signature", "x"), broken)))
                .isEqualTo("malformed");
        nothingHappened();
    }
}
