package com.codecanvas.medspa.payments;

import static com.codecanvas.medspa.payments.Till.bundle;
import static com.codecanvas.medspa.payments.Till.refusal;
import static com.codecanvas.medspa.payments.Till.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.payments.api.PaymentProvider;
import com.codecanvas.medspa.payments.api.PaymentReports.Effect;
import com.codecanvas.medspa.payments.api.ProviderAnswer;
import com.codecanvas.medspa.payments.api.ProviderReport;
import com.codecanvas.medspa.payments.rest.AttemptView;
import com.codecanvas.medspa.payments.rest.InvoiceView;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens between the till and the provider, money moves once and the books say so. */
class ExactlyOnceTest {

    private static final Duration CERTAIN = Duration.ofMinutes(6);

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("payments");

    private Till till;
    private UUID invoice;

    @BeforeEach
    void open() {
        till = new Till(kit);
        invoice = till.open(service(1000, 0)).id();
    }

    @AfterEach
    void theBooksAreRightAndAgreeWithTheBank() {
        assertThat(till.proof().holds()).isTrue();
        assertThat(till.account("card-clearing")).isEqualTo(till.bank.movedMinor());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"TIMES_OUT_AFTER_CHARGING", "ANSWERS_NOTHING", "BREAKS_AFTER_CHARGING"},
            mode = EnumSource.Mode.INCLUDE)
    void whatNobodyAnsweredIsFoundOut(Bank.Mood mood) {
        till.bank.mood = mood;
        AttemptView tried = till.card(invoice, 1000, "click");
        assertThat(tried.state()).isEqualTo("unknown");
        assertThat(tried.words()).contains("do not charge again");
        till.bank.mood = Bank.Mood.APPROVES;
        till.background();
        assertThat(till.read(invoice).status()).isEqualTo("paid");
        assertThat(till.bank.times()).isEqualTo(1);
    }

    @Test
    void whoAsksNowNeedNotWaitForTheBackground() {
        till.bank.mood = Bank.Mood.TIMES_OUT_AFTER_CHARGING;
        UUID payment = till.card(invoice, 1000, "click").id();
        assertThat(till.piecemeal(() -> till.done.check(payment)).state()).isEqualTo("approved");
        assertThat(till.piecemeal(() -> till.done.check(payment)).state()).isEqualTo("approved");
        till.background();
        assertThat(till.bank.times()).isEqualTo(1);
        assertThat(till.account("card-clearing")).isEqualTo(1000);
    }

    @Test
    void aTimeOutBeforeTheChargeIsAFailureOnlyOnceItIsCertain() {
        till.bank.mood = Bank.Mood.TIMES_OUT_BEFORE_CHARGING;
        till.card(invoice, 1000, "click");
        till.background();
        assertThat(payment().state()).isEqualTo("unknown");
        assertThat(refusal(() -> till.card(invoice, 1000, "other")).code()).isEqualTo("payment-pending");
        kit.clock().advance(CERTAIN);
        till.background();
        assertThat(payment().state()).isEqualTo("failed");
        assertThat(payment().words()).contains("nothing was charged");
        till.bank.mood = Bank.Mood.APPROVES;
        assertThat(till.card(invoice, 1000, "new").state()).isEqualTo("approved");
    }

    @Test
    void whatTheProviderHadAcceptedIsNeverTakenForNothing() {
        till.bank.mood = Bank.Mood.ACCEPTS_AND_FORGETS;
        assertThat(till.card(invoice, 1000, "click").words()).contains("still working on it");
        kit.clock().advance(CERTAIN);
        till.background();
        assertThat(payment().state()).isEqualTo("unknown");
        String key = till.bank.requests.get(0).split(" ")[0];
        assertThat(report("e1", null, ProviderAnswer.declined("b-" + key, "insufficient-funds")))
                .isEqualTo(Effect.SETTLED);
        assertThat(payment().state()).isEqualTo("declined");
    }

    @Test
    void aCrashAfterTheChargeIsFoundOut() {
        till.bank.mood = Bank.Mood.IS_KILLED_AFTER_CHARGING;
        assertThatThrownBy(() -> till.card(invoice, 1000, "click")).isInstanceOf(Bank.Killed.class);
        assertThat(payment().state()).isEqualTo("pending");
        till.bank.mood = Bank.Mood.APPROVES;
        assertThat(till.card(invoice, 1000, "click").state()).isEqualTo("pending");
        till.background();
        assertThat(till.read(invoice).status()).isEqualTo("paid");
        assertThat(till.bank.times()).isEqualTo(1);
    }

    @Test
    void aCrashBeforeTheChargeChargesNothing() {
        till.bank.mood = Bank.Mood.IS_KILLED_BEFORE_CHARGING;
        assertThatThrownBy(() -> till.card(invoice, 1000, "click")).isInstanceOf(Bank.Killed.class);
        kit.clock().advance(CERTAIN);
        till.background();
        assertThat(payment().state()).isEqualTo("failed");
        assertThat(till.bank.times()).isZero();
    }

    @Test
    void moneyThatMovedAfterAllIsBelieved() {
        till.bank.mood = Bank.Mood.TIMES_OUT_BEFORE_CHARGING;
        till.card(invoice, 1000, "click");
        kit.clock().advance(CERTAIN);
        till.background();
        till.cash(invoice, 1000);
        till.bank.mood = Bank.Mood.APPROVES;
        String key = till.bank.requests.get(0).split(" ")[0];
        till.bank.charge(new com.codecanvas.medspa.payments.api.ChargeRequest(key, 1000, "USD", "token", "late"));
        assertThat(report("e1", key, ProviderAnswer.approved("b-" + key))).isEqualTo(Effect.SETTLED);
        assertThat(till.account("deposits-held")).isEqualTo(-1000);
        assertThat(till.request(() -> till.deposits.list(till.patient)).items())
                .singleElement()
                .satisfies(deposit -> assertThat(deposit.leftMinor()).isEqualTo(1000));
    }

    @Test
    void anAbsentProviderChargesNothingAndSaysSoAtOnce() {
        till.bank.mood = Bank.Mood.IS_AWAY;
        AttemptView tried = till.card(invoice, 1000, "click");
        assertThat(tried.state()).isEqualTo("failed");
        assertThat(tried.words()).contains("nothing was charged");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDoubleClickFromTwoThreadsChargesOnce(boolean sameKey) {
        CountDownLatch both = new CountDownLatch(1);
        till.bank.beforeAnswering = () -> await(both);
        List<CompletableFuture<AttemptView>> clicks = IntStream.range(0, 2)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> till.card(invoice, 1000, sameKey ? "click" : "click" + i)))
                .toList();
        // The one that lost comes back while the provider still works on the other.
        CompletableFuture.anyOf(clicks.stream()
                        .map(each -> each.handle((done, refused) -> done))
                        .toArray(CompletableFuture[]::new))
                .join();
        both.countDown();
        List<String> ends = clicks.stream()
                .map(each -> each.handle((done, refused) -> done == null ? "refused" : done.state())
                        .join())
                .toList();
        assertThat(ends).containsExactlyInAnyOrder("approved", sameKey ? "pending" : "refused");
        assertThat(till.bank.times()).isEqualTo(1);
        assertThat(till.bank.requests).hasSize(1);
        assertThat(till.read(invoice).payments()).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRepeatedRequestGetsTheFirstOutcome() {
        AttemptView first = till.card(invoice, 1000, "click");
        assertThat(till.card(invoice, 1000, "click")).isEqualTo(first);
        assertThat(till.bank.times()).isEqualTo(1);
        UUID other = till.open(service(1000, 0)).id();
        assertThat(refusal(() -> till.card(other, 1000, "click"))
                        .errors()
                        .get(0)
                        .rule())
                .isEqualTo("reused");
    }

    @Test
    void ofTwoRefundsAtOnceOneWins() {
        UUID payment = till.card(invoice, 1000, "click").id();
        List<CompletableFuture<String>> both = Stream.of("r1", "r2")
                .map(key -> CompletableFuture.supplyAsync(() -> till.refund(payment, 700, key))
                        .handle((done, refused) -> done == null ? "refused" : done.state()))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder("approved", "refused");
        assertThat(refusal(() -> till.refund(payment, 301, "r3"))
                        .errors()
                        .get(0)
                        .rule())
                .isEqualTo("too-much");
        assertThat(till.refund(payment, 300, "r4").state()).isEqualTo("approved");
        assertThat(till.bank.movedMinor()).isZero();
    }

    @Test
    void aRefundThatNobodyAnsweredHoldsItsAmountUntilItIsKnown() {
        UUID payment = till.card(invoice, 1000, "click").id();
        till.bank.mood = Bank.Mood.TIMES_OUT_AFTER_CHARGING;
        assertThat(till.refund(payment, 600, "r1").state()).isEqualTo("unknown");
        assertThat(refusal(() -> till.refund(payment, 500, "r2"))
                        .errors()
                        .get(0)
                        .rule())
                .isEqualTo("too-much");
        till.bank.mood = Bank.Mood.APPROVES;
        till.background();
        assertThat(till.read(invoice).sums().refundedMinor()).isEqualTo(600);
        assertThat(till.read(invoice).payments().get(0).refundableMinor()).isEqualTo(400);
    }

    @Test
    void aRefusedRefundFreesItsAmount() {
        UUID payment = till.card(invoice, 1000, "click").id();
        till.bank.mood = Bank.Mood.DECLINES;
        assertThat(till.refund(payment, 1000, "r1").state()).isEqualTo("declined");
        till.bank.mood = Bank.Mood.APPROVES;
        assertThat(till.refund(payment, 1000, "r2").state()).isEqualTo("approved");
    }

    @Test
    void sessionsOfWhatWasGivenBackAreGone() {
        UUID sold = till.open(bundle(4, 4000)).id();
        UUID payment = till.card(sold, 4000, "click").id();
        till.redeem(till.packages().get(0).id(), null);
        till.refund(payment, 4000, "r1");
        assertThat(till.packages().get(0).left()).isZero();
        assertThat(till.account("deferred-revenue")).isZero();
        assertThat(till.account("refunds")).isEqualTo(1000);
    }

    @Test
    void aDepositIsGivenBackAsFarAsItIsLeft() {
        UUID deposit = till.deposit(700);
        till.credit(invoice, deposit, 300);
        var wanted = new com.codecanvas.medspa.payments.rest.RefundInput(401L, "USD", "Moved away");
        assertThat(refusal(() -> till.piecemeal(() -> till.deposits.refund(deposit, null, wanted)))
                        .errors()
                        .get(0)
                        .rule())
                .isEqualTo("too-much");
        var right = new com.codecanvas.medspa.payments.rest.RefundInput(400L, "USD", "Moved away");
        assertThat(till.piecemeal(() -> till.deposits.refund(deposit, null, right))
                        .state())
                .isEqualTo("approved");
        assertThat(till.account("deposits-held")).isZero();
    }

    @Test
    void theProviderThatWasAskedIsAskedAgainWhateverTheClinicUsesNow() {
        till.bank.mood = Bank.Mood.TIMES_OUT_AFTER_CHARGING;
        till.card(invoice, 1000, "click");
        Bank other = new Bank();
        kit.slots().fill(PaymentProvider.class, "payments-other", other);
        kit.slots().choose(PaymentProvider.class, "payments-other");
        till.bank.mood = Bank.Mood.APPROVES;
        till.background();
        assertThat(payment().state()).isEqualTo("approved");
        till.refund(payment().id(), 1000, "r1");
        assertThat(till.bank.movedMinor()).isZero();
        assertThat(other.times()).isZero();
    }

    @Test
    void aFormOfAProviderThatWasSwappedChargesNothing() {
        kit.slots().fill(PaymentProvider.class, "payments-other", new Bank());
        kit.slots().choose(PaymentProvider.class, "payments-other");
        assertThat(refusal(() -> till.card(invoice, 1000, "click")).code()).isEqualTo("provider-changed");
        kit.slots().choose(PaymentProvider.class, null);
        assertThat(refusal(() -> till.card(invoice, 1000, "click")).code()).isEqualTo("no-provider");
    }

    @Test
    void anUninstalledProviderIsAskedOnceItIsBack() {
        till.bank.mood = Bank.Mood.TIMES_OUT_AFTER_CHARGING;
        till.card(invoice, 1000, "click");
        kit.slots().empty(PaymentProvider.class, Till.BANK);
        kit.clock().advance(CERTAIN);
        till.background();
        assertThat(payment().state()).isEqualTo("unknown");
        kit.slots().fill(PaymentProvider.class, Till.BANK, till.bank);
        till.bank.mood = Bank.Mood.APPROVES;
        till.background();
        assertThat(payment().state()).isEqualTo("approved");
    }

    @Test
    void reportsCountOnceInWhateverOrderTheyCome() {
        till.bank.mood = Bank.Mood.TIMES_OUT_AFTER_CHARGING;
        till.card(invoice, 1000, "click");
        String key = till.bank.requests.get(0).split(" ")[0];
        assertThat(report("e2", key, ProviderAnswer.approved("b-" + key))).isEqualTo(Effect.SETTLED);
        assertThat(report("e2", key, ProviderAnswer.approved("b-" + key))).isEqualTo(Effect.REPEATED);
        assertThat(report("e1", key, ProviderAnswer.inProgress("b-" + key))).isEqualTo(Effect.KNOWN_ALREADY);
        assertThat(report("e3", null, ProviderAnswer.declined("b-" + key, "late")))
                .isEqualTo(Effect.KNOWN_ALREADY);
        assertThat(report("e4", "c-other", ProviderAnswer.approved("x"))).isEqualTo(Effect.UNMATCHED);
        assertThat(till.read(invoice).status()).isEqualTo("paid");
        till.background();
        assertThat(kit.events().published()).hasSize(1);
    }

    private Effect report(String event, String key, ProviderAnswer answer) {
        return till.piecemeal(() -> till.reports.report(new ProviderReport(Till.BANK, event, key, answer)));
    }

    @Test
    void theProviderIsToldTheInvoicesNumberAndNothingElse() {
        till.card(invoice, 1000, "click");
        assertThat(till.bank.requests).singleElement().asString().matches("c-[0-9a-f-]{36} Invoice 1");
        assertThat(till.bank.requests.get(0).split(" ")[0].length()).isLessThanOrEqualTo(45);
    }

    private AttemptView payment() {
        InvoiceView read = till.read(invoice);
        return read.payments().get(read.payments().size() - 1);
    }
}
