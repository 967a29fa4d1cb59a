package com.codecanvas.medspa.payments.square;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.hooks.HookRequest;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.payments.api.PaymentReports;
import com.codecanvas.medspa.payments.api.ProviderAnswer;
import com.codecanvas.medspa.payments.api.ProviderReport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SquareHookTest {

    private static final URI ADDRESS = URI.create("https://clinic.example/hooks/abc/square");
    private static final String KEY = "signature-key";
    private static final String PAID = "{\"event_id\":\"e1\",\"type\":\"payment.updated\",\"data\":{\"object\":"
            + "{\"payment\":{\"id\":\"P1\",\"status\":\"COMPLETED\",\"reference_id\":\"c-1\",\"note\":\"Invoice 7\"}}}}";

    private final List<ProviderReport> reports = new ArrayList<>();

    private SquareHook hook(String key) {
        SquareSettings account = new SquareSettings("sandbox", "token", "APP", "LOC", key);
        return new SquareHook(
                report -> {
                    reports.add(report);
                    return PaymentReports.Effect.SETTLED;
                },
                new ModuleSettings() {
                    @Override
                    public <T extends Record> T read(Class<T> shape) {
                        return shape.cast(account);
                    }
                });
    }

    private static HookRequest signed(String body, String key) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature =
                Base64.getEncoder().encodeToString(mac.doFinal((ADDRESS + body).getBytes(StandardCharsets.UTF_8)));
        return new HookRequest(
                ADDRESS, Map.of("x-square-hmacsha256-signature", signature), body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSignedReportOfAPaymentReachesTheTill() throws Exception {
        assertThat(hook(KEY).receive(signed(PAID, KEY)).status()).isEqualTo(204);
        assertThat(reports)
                .containsExactly(new ProviderReport("payments-square", "e1", "c-1", ProviderAnswer.approved("P1")));
    }

    @Test
    void aPaymentOnAPageOfSquaresIsKnownByItsNote() throws Exception {
        hook(KEY).receive(signed(PAID.replace("\"reference_id\":\"c-1\",", "").replace("Invoice 7", "l-2"), KEY));
        assertThat(reports.get(0).idempotencyKey()).isEqualTo("l-2");
    }

    @Test
    void aReportOfARefundIsKnownByItsReason() throws Exception {
        hook(KEY)
                .receive(signed(
                        "{\"event_id\":\"e2\",\"type\":\"refund.updated\",\"data\":{\"object\":{\"refund\":{\"id\":\"R1\","
                                + "\"status\":\"REJECTED\",\"payment_id\":\"P1\",\"reason\":\"r-1\"}}}}",
                        KEY));
        assertThat(reports)
                .containsExactly(new ProviderReport(
                        "payments-square", "e2", "r-1", ProviderAnswer.declined("R1", "refund-refused")));
    }

    @Test
    void aForgedReportIsRefused() throws Exception {
        HookRequest forged = signed(PAID, "another key");
        assertThat(refusal(KEY, forged)).isEqualTo("forbidden");
        assertThat(refusal(KEY, new HookRequest(ADDRESS, Map.of(), forged.body())))
                .isEqualTo("forbidden");
        assertThat(refusal("", signed(PAID, KEY))).isEqualTo("forbidden");
        assertThat(reports).isEmpty();
    }

    @Test
    void whatIsNoMessageIsRefusedAndOtherMessagesAreOfNoInterest() throws Exception {
        assertThat(refusal(KEY, signed("not JSON", KEY))).isEqualTo("malformed");
        assertThat(refusal(KEY, signed("{}", KEY))).isEqualTo("malformed");
        assertThat(hook(KEY)
                        .receive(signed("{\"event_id\":\"e\",\"type\":\"labor.shift.created\"}", KEY))
                        .status())
                .isEqualTo(204);
        assertThat(reports).isEmpty();
    }

    private String refusal(String key, HookRequest request) {
        return catchThrowableOfType(ProblemException.class, () -> hook(key).receive(request))
                .problem()
                .code();
    }
}
