package com.codecanvas.medspa.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.payments.api.ChargeRequest;
import com.codecanvas.medspa.payments.api.Enquiry;
import com.codecanvas.medspa.payments.api.LinkRequest;
import com.codecanvas.medspa.payments.api.OutcomeUnknownException;
import com.codecanvas.medspa.payments.api.PaymentLink;
import com.codecanvas.medspa.payments.api.PaymentReports;
import com.codecanvas.medspa.payments.api.ProviderAnswer;
import com.codecanvas.medspa.payments.api.ProviderAnswer.State;
import com.codecanvas.medspa.payments.api.ProviderReport;
import com.codecanvas.medspa.payments.api.RefundRequest;
import com.codecanvas.medspa.payments.sandbox.bank.Operation;
import com.codecanvas.medspa.payments.sandbox.bank.SandboxBank;
import com.codecanvas.medspa.payments.sandbox.rest.PayPagesResource;
import com.codecanvas.medspa.payments.sandbox.rest.SandboxResource;
import com.codecanvas.medspa.payments.sandbox.store.PostgresOperations;
import com.codecanvas.medspa.payments.sandbox.store.PostgresPayPages;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("payments-sandbox");

    private final List<ProviderReport> told = new CopyOnWriteArrayList<>();
    private SandboxBank bank;
    private SandboxResource page;
    private PayPagesResource pages;

    @BeforeEach
    void open() {
        PostgresOperations operations = new PostgresOperations(kit.transactions());
        PostgresPayPages payPages = new PostgresPayPages(kit.transactions());
        bank = new SandboxBank(
                operations, payPages, this::told, name -> URI.create("https://clinic.example/hooks/" + name));
        pages = new PayPagesResource(payPages, bank, kit.live());
        page = new SandboxResource(operations);
    }

    private PaymentReports.Effect told(ProviderReport report) {
        told.add(report);
        return PaymentReports.Effect.SETTLED;
    }

    private ProviderAnswer charge(String key, String card) {
        return kit.inClinicA(() -> bank.charge(new ChargeRequest(key, 1000, "USD", "sandbox:" + card, "Invoice 7")));
    }

    private ProviderAnswer refund(String key, String reference, long amount) {
        return kit.inClinicA(() -> bank.refund(new RefundRequest(key, reference, amount, "USD")));
    }

    private Optional<ProviderAnswer> find(String key) {
        return kit.inClinicA(() ->
                bank.find(new Enquiry(Enquiry.Kind.CHARGE, key, null, null, Instant.parse("2026-11-26T00:00:00Z"))));
    }

    private List<Operation> books() {
        return kit.inClinicA(() -> kit.inRequest(page::list)).items();
    }

    @ParameterizedTest
    @CsvSource({
        "approves, APPROVED,",
        "declines, DECLINED, card-declined",
        "insufficient-funds, DECLINED, insufficient-funds"
    })
    void aCardDoesWhatItsNameSays(String card, State state, String reason) {
        ProviderAnswer answer = charge("k1", card);
        assertThat(answer.state()).isEqualTo(state);
        assertThat(answer.reason()).isEqualTo(reason);
        assertThat(find("k1")).contains(answer);
    }

    @Test
    void aPageIsMadeOnceAndPaidOnce() {
        PaymentLink link = linked("k1");
        assertThat(linked("k1")).isEqualTo(link);
        assertThat(link.address())
                .hasToString("https://clinic.example/settings/payments-sandbox?page=" + link.reference());
        assertThat(find("k1")).isEmpty();
        UUID id = UUID.fromString(link.reference());
        assertThat(waiting()).extracting(PayPagesResource.PageView::id).containsExactly(id);
        pay(id);
        pay(id);
        assertThat(find("k1").orElseThrow().state()).isEqualTo(State.APPROVED);
        assertThat(told).extracting(ProviderReport::idempotencyKey).containsOnly("k1");
        assertThat(books()).hasSize(1);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void nobodyPaysOnAPageThatWasTakenBackOrIsAnotherClinics() {
        PaymentLink link = linked("k1");
        UUID id = UUID.fromString(link.reference());
        assertThatThrownBy(() -> kit.inClinicB(() -> kit.inRequest(() -> {
                    pages.pay(id);
                    return null;
                })))
                .isInstanceOf(ProblemException.class);
        assertThat(kit.<List<PayPagesResource.PageView>>inClinicB(
                        () -> kit.inRequest(pages::list).items()))
                .isEmpty();
        kit.inClinicA(() -> {
            bank.withdraw(link);
            return null;
        });
        assertThatThrownBy(() -> pay(id)).isInstanceOf(ProblemException.class);
        assertThat(books()).isEmpty();
    }

    private PaymentLink linked(String key) {
        return kit.inClinicA(() -> bank.paymentLink(new LinkRequest(key, 1000, "USD", "Invoice 7")));
    }

    private List<PayPagesResource.PageView> waiting() {
        return kit.inClinicA(() -> kit.inRequest(pages::list)).items();
    }

    private void pay(UUID id) {
        kit.inClinicA(() -> kit.inRequest(() -> {
            pages.pay(id);
            return null;
        }));
    }

    @Test
    void oneThatTimesOutMayHaveCharged() {
        assertThatThrownBy(() -> charge("k1", "times-out-charged")).isInstanceOf(OutcomeUnknownException.class);
        assertThat(find("k1").orElseThrow().state()).isEqualTo(State.APPROVED);
        assertThatThrownBy(() -> charge("k2", "times-out-not-charged")).isInstanceOf(OutcomeUnknownException.class);
        assertThat(find("k2")).isEmpty();
        assertThat(books()).hasSize(1);
    }

    @Test
    void oneThatAnswersTwiceTellsTheSameMessageTwice() {
        ProviderAnswer answer = charge("k1", "answers-twice");
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).isEqualTo(told.get(1));
        assertThat(told.get(0).answer()).isEqualTo(answer);
    }

    @Test
    void ofOneKeyOneThingIsDoneEvenAtOnce() {
        List<CompletableFuture<ProviderAnswer>> both = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> charge("k1", "approves")))
                .limit(4)
                .toList();
        assertThat(both.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(charge("k1", "declines").state()).isEqualTo(State.APPROVED);
        assertThat(books()).hasSize(1);
    }

    @Test
    void noMoreIsGivenBackThanWasCharged() {
        String reference = charge("k1", "approves").reference();
        assertThat(refund("r1", reference, 700).state()).isEqualTo(State.APPROVED);
        assertThat(refund("r1", reference, 700).state()).isEqualTo(State.APPROVED);
        assertThat(refund("r2", reference, 301).reason()).isEqualTo("refund-refused");
        assertThat(refund("r3", reference, 300).state()).isEqualTo(State.APPROVED);
        assertThat(refund("r4", "nobody's", 1).state()).isEqualTo(State.DECLINED);
    }

    @Test
    void aNumberIsNoCard() {
        ProviderAnswer answer =
                kit.inClinicA(() -> bank.charge(new ChargeRequest("k1", 1000, "USD", "4111111111111111", "Invoice 7")));
        assertThat(answer.reason()).isEqualTo("invalid-card");
        assertThat(books()).isEmpty();
    }

    @Test
    void theOtherClinicComesByNothing() {
        String reference = charge("k1", "approves").reference();
        assertThat(kit.twoClinics().verify(page, "Invoice 7")).isPositive();
        assertThat(kit.inClinicB(() -> bank.refund(new RefundRequest("r1", reference, 1, "USD")))
                        .state())
                .isEqualTo(State.DECLINED);
        assertThat(kit.inClinicB(() -> bank.find(
                        new Enquiry(Enquiry.Kind.CHARGE, "k1", null, null, Instant.parse("2026-11-26T00:00:00Z")))))
                .isEmpty();
    }
}
