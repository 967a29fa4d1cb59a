package com.codecanvas.medspa.payments.square;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.modules.CandidateSettings;
import com.codecanvas.medspa.api.modules.ConnectionTest.Result;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.payments.api.ChargeRequest;
import com.codecanvas.medspa.payments.api.Enquiry;
import com.codecanvas.medspa.payments.api.LinkRequest;
import com.codecanvas.medspa.payments.api.OutcomeUnknownException;
import com.codecanvas.medspa.payments.api.PaymentLink;
import com.codecanvas.medspa.payments.api.ProviderAnswer;
import com.codecanvas.medspa.payments.api.ProviderAnswer.State;
import com.codecanvas.medspa.payments.api.RefundRequest;
import com.codecanvas.medspa.payments.square.SquareStub.Answer;
import com.codecanvas.medspa.payments.square.SquareStub.Seen;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SquareTest {

    private static final String KEY = "c-01a2168b-cbcc-703a-b7a7-1fb3f2df5f7c";
    private static final Instant SINCE = Instant.parse("2026-11-26T10:00:00Z");

    private SquareStub square;
    private SquareLine line;
    private SquareProvider provider;

    @BeforeEach
    void open() throws IOException {
        square = new SquareStub();
        line = new SquareLine(square.address(), Duration.ofSeconds(10));
        provider = new SquareProvider(line, settings(SquareStub.TOKEN));
    }

    @AfterEach
    void everyRequestHadSquaresShapeAndNothingOfPatients() {
        line.close();
        square.close();
        assertThat(square.wrong).isEmpty();
        Pattern allowed = Pattern.compile(
                "c-[0-9a-f-]{36}|r-[0-9a-f-]{36}|l-[0-9a-f-]{36}|Invoice \\d+|[A-Za-z0-9_:/?&=.,{}\"%-]*");
        for (Seen seen : square.seen) {
            assertThat(seen.body()).doesNotContainIgnoringCase("patient", "name\":\"Ana");
            assertThat(allowed.matcher(seen.path()).matches()).isTrue();
            assertThat(fields(seen.body()))
                    .allMatch(value -> allowed.matcher(value).matches());
        }
    }

    private static List<String> fields(String body) {
        return Pattern.compile("\"([^\"]*)\"")
                .matcher(body)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static ModuleSettings settings(String token) {
        SquareSettings account = new SquareSettings("sandbox", token, "APP", "LOC", "signature-key");
        return new ModuleSettings() {
            @Override
            public <T extends Record> T read(Class<T> shape) {
                return shape.cast(account);
            }
        };
    }

    private ProviderAnswer charge() {
        return provider.charge(new ChargeRequest(KEY, 12345, "USD", "cnon:card-nonce-ok", "Invoice 7"));
    }

    private ProviderAnswer refund(String charge) {
        return provider.refund(new RefundRequest("r-01a2168b-cbcc-703a-b7a7-1fb3f2df5f7d", charge, 500, "USD"));
    }

    @Test
    void aChargeIsMadeWithItsKeyAmountAndNeutralWords() {
        assertThat(charge()).isEqualTo(ProviderAnswer.approved("P1"));
        Seen sent = square.seen.get(0);
        assertThat(sent.path()).isEqualTo("/v2/payments");
        assertThat(sent.headers())
                .containsEntry("authorization", "Bearer " + SquareStub.TOKEN)
                .containsKey("square-version");
        assertThat(sent.body())
                .contains("\"idempotency_key\":\"" + KEY + "\"", "\"reference_id\":\"" + KEY + "\"")
                .contains(
                        "\"amount\":12345",
                        "\"currency\":\"USD\"",
                        "\"note\":\"Invoice 7\"",
                        "\"location_id\":\"LOC\"");
    }

    @Test
    void theSameKeyIsTheSamePayment() {
        assertThat(charge()).isEqualTo(charge());
        assertThat(square.payments).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "402, PAYMENT_METHOD_ERROR, INSUFFICIENT_FUNDS, insufficient-funds",
        "402, PAYMENT_METHOD_ERROR, GENERIC_DECLINE, card-declined",
        "402, PAYMENT_METHOD_ERROR, CVV_FAILURE, wrong-code",
        "400, PAYMENT_METHOD_ERROR, CARD_EXPIRED, expired-card",
        "400, INVALID_REQUEST_ERROR, CARD_TOKEN_USED, token-used",
        "402, PAYMENT_METHOD_ERROR, A_CODE_OF_TOMORROW, card-declined"
    })
    void aDeclinedCardSaysWhy(int status, String category, String code, String reason) {
        square.next = Answer.error(status, category, code);
        assertThat(charge()).isEqualTo(ProviderAnswer.declined(null, reason));
    }

    @ParameterizedTest
    @CsvSource({
        "401, AUTHENTICATION_ERROR, UNAUTHORIZED",
        "403, AUTHENTICATION_ERROR, FORBIDDEN",
        "400, INVALID_REQUEST_ERROR, INVALID_VALUE",
        "429, RATE_LIMIT_ERROR, RATE_LIMITED"
    })
    void aRequestThatSquareDidNothingWithIsUnavailable(int status, String category, String code) {
        square.next = Answer.error(status, category, code);
        assertThatThrownBy(this::charge)
                .isInstanceOf(ProviderUnavailableException.class)
                .hasMessageContaining(code)
                .hasMessageNotContaining("Ana");
    }

    @ParameterizedTest
    @CsvSource({
        "500, API_ERROR, INTERNAL_SERVER_ERROR",
        "504, API_ERROR, GATEWAY_TIMEOUT",
        "400, INVALID_REQUEST_ERROR, IDEMPOTENCY_KEY_REUSED"
    })
    void whatSquareMayHaveDoneIsUnknown(int status, String category, String code) {
        square.next = Answer.error(status, category, code);
        assertThatThrownBy(this::charge)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageNotContaining("Ana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{}", "", "{\"payment\":7}"})
    void anAnswerThatMakesNoSenseIsUnknownAndFoundLater(String body) {
        square.next = new Answer(200, body, true);
        assertThatThrownBy(this::charge).isInstanceOf(OutcomeUnknownException.class);
        assertThat(find(null)).contains(ProviderAnswer.approved("P1"));
    }

    /** One that Square closed while it was idle would make the next charge an unknown one. */
    @Test
    void noConnectionIsUsedTwice() {
        charge();
        charge();
        charge();
        assertThat(square.callers).doesNotHaveDuplicates();
    }

    @Test
    void nobodyThereIsUnavailable() {
        square.close();
        assertThatThrownBy(this::charge).isInstanceOf(ProviderUnavailableException.class);
    }

    @Test
    void withoutAnAccountItIsUnavailable() {
        SquareProvider blank = new SquareProvider(line, settings(""));
        assertThatThrownBy(() -> blank.charge(new ChargeRequest(KEY, 1, "USD", "t", "Invoice 7")))
                .isInstanceOf(ProviderUnavailableException.class);
    }

    private Optional<ProviderAnswer> find(String reference) {
        return provider.find(new Enquiry(Enquiry.Kind.CHARGE, KEY, reference, null, SINCE));
    }

    @Test
    void aPaymentIsFoundByItsKeyOrReferenceAndNoneIsNone() {
        assertThat(find(null)).isEmpty();
        square.paymentStatus = "APPROVED";
        assertThat(charge().state()).isEqualTo(State.IN_PROGRESS);
        square.payments.values().iterator().next().put("status", "FAILED");
        assertThat(find("P1").orElseThrow().state()).isEqualTo(State.DECLINED);
        assertThat(find(null).orElseThrow().state()).isEqualTo(State.DECLINED);
        assertThat(square.seen.get(0).path()).contains("begin_time=2026-11-26T09%3A58%3A00Z", "location_id=LOC");
    }

    @Test
    void whatSquareHadAReferenceForIsNeverNothing() {
        charge();
        square.next = new Answer(200, "{}", true);
        assertThatThrownBy(() -> find("P1")).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void aRefundIsPendingUntilSquareHasMadeIt() {
        charge();
        assertThat(refund("P1")).isEqualTo(ProviderAnswer.inProgress("R1"));
        Enquiry enquiry = new Enquiry(Enquiry.Kind.REFUND, "r-01a2168b-cbcc-703a-b7a7-1fb3f2df5f7d", null, "P1", SINCE);
        assertThat(provider.find(enquiry).orElseThrow().state()).isEqualTo(State.IN_PROGRESS);
        square.refunds.values().iterator().next().put("status", "COMPLETED");
        assertThat(provider.find(enquiry)).contains(ProviderAnswer.approved("R1"));
        square.next = Answer.error(400, "REFUND_ERROR", "PAYMENT_NOT_REFUNDABLE");
        assertThat(refund("P1")).isEqualTo(ProviderAnswer.declined(null, "refund-refused"));
    }

    @Test
    void aLinkCarriesTheKeyByWhichItsPaymentIsFound() {
        var link = provider.paymentLink(
                new LinkRequest("l-01a2168b-cbcc-703a-b7a7-1fb3f2df5f7c", 12345, "USD", "Invoice 7"));
        assertThat(link.address()).isEqualTo(URI.create("https://square.link/u/L1"));
        assertThat(square.seen.get(0).body())
                .contains("\"payment_note\":\"l-01a2168b-cbcc-703a-b7a7-1fb3f2df5f7c\"", "\"name\":\"Invoice 7\"");
    }

    @Test
    void aLinkIsTakenAwayAndOneThatIsGoneStaysAway() {
        PaymentLink link = new PaymentLink("L1", URI.create("https://square.link/u/L1"));
        provider.withdraw(link);
        provider.withdraw(link);
        assertThat(square.seen)
                .extracting(seen -> seen.method() + " " + seen.path())
                .containsOnly("DELETE /v2/online-checkout/payment-links/L1");
    }

    @Test
    void theConnectionTestSaysWhatIsWrongInPlainWords() {
        assertThat(tested(SquareStub.TOKEN).message())
                .startsWith("Connected to Main Street.")
                .contains("https://hooks/square");
        assertThat(tested("other")).isEqualTo(new Result(false, "Square did not accept the access token."));
        assertThat(tested("")).isEqualTo(new Result(false, "Fill in the access token and the location id."));
    }

    private Result tested(String token) {
        ModuleSettings given = settings(token);
        return new SquareConnectionTest(line, name -> URI.create("https://hooks/" + name))
                .test(new CandidateSettings() {
                    @Override
                    public <T extends Record> T read(Class<T> shape) {
                        return given.read(shape);
                    }
                });
    }

    @Test
    void secretsAreInNoText() {
        assertThat(settings("t0p").read(SquareSettings.class).toString()).doesNotContain("t0p", "signature-key");
        assertThat(new ChargeRequest(KEY, 1, "USD", "t0ken", "Invoice 7").toString())
                .doesNotContain("t0ken");
    }
}
