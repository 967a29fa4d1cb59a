package com.codecanvas.medspa.payments;

import static com.codecanvas.medspa.payments.Till.bundle;
import static com.codecanvas.medspa.payments.Till.discount;
import static com.codecanvas.medspa.payments.Till.refusal;
import static com.codecanvas.medspa.payments.Till.service;
import static com.codecanvas.medspa.payments.Till.tip;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.payments.rest.AttemptView;
import com.codecanvas.medspa.payments.rest.InvoiceInput;
import com.codecanvas.medspa.payments.rest.InvoiceView;
import com.codecanvas.medspa.payments.rest.InvoicesResource;
import com.codecanvas.medspa.payments.rest.LineInput;
import com.codecanvas.medspa.payments.rest.PaymentInput;
import com.codecanvas.medspa.payments.rest.PriceListResource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CheckoutTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("payments");

    private Till till;

    @BeforeEach
    void open() {
        till = new Till(kit);
    }

    @AfterEach
    void theBooksAreRight() {
        assertThat(till.proof().holds()).isTrue();
    }

    @Test
    void anInvoiceComesToItsLinesLessTheDiscountPlusTaxAndTip() {
        InvoiceView invoice = till.open(service(20000, 100), bundle(5, 80000), discount(100), tip(1500));
        assertThat(invoice.sums().subtotalMinor()).isEqualTo(100000);
        assertThat(invoice.sums().discountMinor()).isEqualTo(10000);
        assertThat(invoice.sums().taxMinor()).isEqualTo(1800);
        assertThat(invoice.sums().totalMinor()).isEqualTo(93300);
        assertThat(till.account("revenue")).isEqualTo(-18000);
        assertThat(till.account("deferred-revenue")).isEqualTo(-72000);
        assertThat(till.account("tips-payable")).isEqualTo(-1500);
        assertThat(till.account("receivable")).isEqualTo(93300);
    }

    @Test
    void numbersAreGivenWhenInvoicesAreOpenedAndHaveNoGaps() {
        till.draft(service(100, 0));
        List<CompletableFuture<Long>> opened = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> till.open(service(100, 0)).number()))
                .toList();
        assertThat(refusal(() -> till.open())).extracting("code").isEqualTo("no-lines");
        assertThat(opened.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 8).boxed().toList());
    }

    @Test
    void cashInTwoPartsPaysIt() {
        InvoiceView invoice = till.open(service(1000, 0));
        till.cash(invoice.id(), 400);
        assertThat(till.read(invoice.id()).status()).isEqualTo("open");
        till.cash(invoice.id(), 600);
        assertThat(till.read(invoice.id()).status()).isEqualTo("paid");
        assertThat(till.account("cash")).isEqualTo(1000);
        assertThat(kit.events().published()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("payments.paid");
            assertThat(event.subject()).isEqualTo(invoice.id());
        });
    }

    @Test
    void aDeclinedCardLeavesItOpenAndSaysWhy() {
        InvoiceView invoice = till.open(service(1000, 0));
        till.bank.mood = Bank.Mood.DECLINES;
        AttemptView tried = till.card(invoice.id(), 1000, "click");
        assertThat(tried.state()).isEqualTo("declined");
        assertThat(tried.words()).contains("not enough funds");
        till.bank.mood = Bank.Mood.APPROVES;
        assertThat(till.card(invoice.id(), 1000, "again").state()).isEqualTo("approved");
        assertThat(till.read(invoice.id()).status()).isEqualTo("paid");
    }

    @Test
    void aHundredPercentOffIsPaidAtOnce() {
        InvoiceView invoice = till.open(service(1000, 80), discount(1000));
        assertThat(invoice.status()).isEqualTo("paid");
        assertThat(invoice.sums().totalMinor()).isZero();
        assertThat(invoice.number()).isEqualTo(1);
    }

    @Test
    void sessionsOfAPackageEarnWhatWasPaidForThemToTheLastUnit() {
        InvoiceView invoice = till.open(bundle(3, 1000));
        assertThat(till.packages()).isEmpty();
        till.cash(invoice.id(), 1000);
        UUID id = till.packages().get(0).id();
        till.redeem(id, till.appointment);
        assertThat(till.redeem(id, till.appointment).left()).isEqualTo(2);
        till.redeem(id, null);
        assertThat(till.account("deferred-revenue")).isEqualTo(-334);
        assertThat(till.redeem(id, null).left()).isZero();
        assertThat(refusal(() -> till.redeem(id, null)).code()).isEqualTo("no-sessions-left");
        assertThat(till.account("revenue")).isEqualTo(-1000);
    }

    @Test
    void twoDesksDoNotUseTheSameLastSession() {
        till.cash(till.open(bundle(1, 1000)).id(), 1000);
        UUID id = till.packages().get(0).id();
        List<CompletableFuture<Boolean>> both = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> till.redeem(id, null))
                        .handle((done, refused) -> refused == null))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aDepositIsCreditedAsFarAsItGoes() {
        UUID deposit = till.deposit(700);
        InvoiceView invoice = till.open(service(1000, 0));
        assertThat(refusal(() -> till.credit(invoice.id(), deposit, 701))
                        .errors()
                        .get(0)
                        .rule())
                .isEqualTo("too-much");
        assertThat(till.credit(invoice.id(), deposit, 700).sums().dueMinor()).isEqualTo(300);
        till.cash(invoice.id(), 300);
        assertThat(till.read(invoice.id()).status()).isEqualTo("paid");
        assertThat(till.account("deposits-held")).isZero();
    }

    @Test
    void aVoidedInvoiceGivesItsDepositBack() {
        UUID deposit = till.deposit(700);
        InvoiceView invoice = till.open(service(1000, 80), tip(10));
        till.credit(invoice.id(), deposit, 700);
        assertThat(till.cancel(invoice.id()).status()).isEqualTo("void");
        assertThat(till.account("receivable")).isZero();
        assertThat(till.account("revenue")).isZero();
        assertThat(till.account("deposits-held")).isEqualTo(-700);
        assertThat(till.request(() -> till.deposits.list(till.patient))
                        .items()
                        .get(0)
                        .leftMinor())
                .isEqualTo(700);
    }

    @Test
    void onlyWhatNobodyHasPaidIsVoided() {
        InvoiceView invoice = till.open(service(1000, 0));
        AttemptView part = till.cash(invoice.id(), 400);
        assertThat(refusal(() -> till.cancel(invoice.id())).code()).isEqualTo("partly-paid");
        till.refund(part.id(), 400, null);
        assertThat(till.cancel(invoice.id()).status()).isEqualTo("void");
        assertThat(refusal(() -> till.cancel(invoice.id())).code()).isEqualTo("void");
        assertThat(till.account("refunds")).isZero();
        InvoiceView paid = till.open(service(100, 0));
        till.cash(paid.id(), 100);
        assertThat(refusal(() -> till.cancel(paid.id())).code()).isEqualTo("paid");
    }

    @Test
    void aVoidedDraftNeverHadANumber() {
        InvoiceView draft = till.draft(service(100, 0));
        assertThat(till.cancel(draft.id()).number()).isNull();
        assertThat(till.open(service(100, 0)).number()).isEqualTo(1);
    }

    @Test
    void anOpenInvoiceIsNotRewritten() {
        InvoiceView invoice = till.open(service(1000, 0));
        var lines = new InvoicesResource.LinesInput(List.of(service(1, 0)));
        assertThat(refusal(() -> till.request(() -> till.invoices.change(invoice.id(), Till.ANY, lines)))
                        .code())
                .isEqualTo("not-a-draft");
        InvoiceView draft = till.draft(service(5, 0));
        InvoiceView changed = till.request(() -> till.invoices.change(draft.id(), Till.ANY, lines));
        assertThat(changed.sums().totalMinor()).isEqualTo(1);
        assertThat(changed.version()).isGreaterThan(draft.version());
    }

    @Test
    void moreThanIsDueIsNotTaken() {
        InvoiceView invoice = till.open(service(1000, 0));
        assertThat(refusal(() -> till.card(invoice.id(), 1001, "k"))
                        .errors()
                        .get(0)
                        .field())
                .isEqualTo("amountMinor");
        assertThat(till.bank.times()).isZero();
    }

    @Test
    void anotherCurrencyIsNotTaken() {
        InvoiceView invoice = till.open(service(1000, 0));
        PaymentInput euros = new PaymentInput("cash", 1000L, "EUR", null, null);
        assertThat(refusal(() -> till.piecemeal(() -> till.payments.pay(invoice.id(), null, euros)))
                        .errors()
                        .get(0))
                .extracting("field", "rule")
                .containsExactly("currency", "mismatch");
    }

    @Test
    void whatTheClinicDoesNotHaveCannotBeReferredTo() {
        UUID unknown = UUID.randomUUID();
        InvoiceInput ofAnother = new InvoiceInput(till.patient, unknown, List.of());
        assertThat(refusal(() -> till.request(() -> till.invoices.create(ofAnother)))
                        .status())
                .isEqualTo(404);
        assertThat(rule(new LineInput("service", "x", null, unknown, 1, 1L, 0, 0, 0)))
                .isEqualTo("lines[0].serviceId unknown");
        till.cash(till.open(bundle(1, 1000)).id(), 1000);
        UUID bought = till.packages().get(0).id();
        assertThat(refusal(() -> till.redeem(bought, unknown)).status()).isEqualTo(404);
        assertThat(till.packages().get(0).left()).isEqualTo(1);
        PriceListResource.PriceInput price = new PriceListResource.PriceInput(100L, 0);
        assertThat(refusal(() -> till.request(() -> till.prices.price(unknown, price)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatMakesNoSenseIsRefusedByFieldAndRule() {
        assertThat(rule(service(-1, 0))).isEqualTo("lines[0].unitMinor range");
        assertThat(rule(service(Long.MAX_VALUE, 0))).isEqualTo("lines[0].unitMinor range");
        assertThat(rule(service(900_000_000, 0), service(900_000_000, 0))).isEqualTo("lines range");
        assertThat(rule(service(100, 1000))).isEqualTo("lines[0].taxPermille range");
        assertThat(rule(service(100, 0), discount(600), discount(600))).isEqualTo("lines discount");
        assertThat(rule(bundle(0, 100))).isEqualTo("lines[0].sessions sessions");
        assertThat(rule(new LineInput("gift", "x", null, null, 1, 1L, 0, 0, 0))).isEqualTo("lines[0].kind choice");
        assertThat(rule(new LineInput("service", " ", null, null, 1, 1L, 0, 0, 0)))
                .isEqualTo("lines[0].text required");
        assertThat(rule(new LineInput("service", "x", null, null, 0, 1L, 0, 0, 0)))
                .isEqualTo("lines[0].quantity range");
    }

    private String rule(LineInput... lines) {
        var error = refusal(() ->
                        till.request(() -> till.invoices.create(new InvoiceInput(till.patient, null, List.of(lines)))))
                .errors()
                .get(0);
        return error.field() + " " + error.rule();
    }

    @Test
    void theDaysTakingsAreToldByMethod() {
        InvoiceView invoice = till.open(service(1000, 0));
        AttemptView cash = till.cash(invoice.id(), 400);
        till.card(invoice.id(), 600, "k");
        till.refund(cash.id(), 100, null);
        var takings = till.request(() -> till.takings.read(null));
        assertThat(takings.sums())
                .extracting("method", "takenMinor", "refundedMinor")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("card", 600L, 0L),
                        org.assertj.core.groups.Tuple.tuple("cash", 400L, 100L));
        assertThat(takings.undecided()).isEmpty();
    }

    @Test
    void theListComesInPages() {
        for (int i = 0; i < 3; i++) {
            till.open(service(100, 0));
        }
        var first = till.request(() -> till.invoices.list(till.patient, "open", 2, null));
        var second = till.request(() -> till.invoices.list(till.patient, "open", 2, first.nextCursor()));
        assertThat(first.items()).extracting(InvoiceView::number).containsExactly(3L, 2L);
        assertThat(second.items()).extracting(InvoiceView::number).containsExactly(1L);
        assertThat(second.nextCursor()).isNull();
        var ledger = till.request(() -> till.ledger.list(2, null));
        assertThat(ledger.items()).hasSize(2).allMatch(entry -> entry.kind().equals("invoice-opened"));
        assertThat(till.request(() -> till.ledger.list(2, ledger.nextCursor())).items())
                .hasSize(1);
    }
}
