package com.codecanvas.medspa.payments;

import static com.codecanvas.medspa.payments.Till.refusal;
import static com.codecanvas.medspa.payments.Till.service;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.payments.Bank.Mood;
import com.codecanvas.medspa.payments.api.PaymentReports.Effect;
import com.codecanvas.medspa.payments.api.ProviderAnswer;
import com.codecanvas.medspa.payments.api.ProviderReport;
import com.codecanvas.medspa.payments.rest.AttemptView;
import com.codecanvas.medspa.payments.rest.PaymentLinksResource.LinkInput;
import com.codecanvas.medspa.payments.rest.PaymentLinksResource.LinkView;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A patient pays on the provider's page, whenever they like. */
class PaymentLinksTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("payments");

    private Till till;
    private UUID invoice;

    @BeforeEach
    void open() {
        till = new Till(kit);
        invoice = till.open(service(20000, 0)).id();
    }

    @Test
    void thePatientIsSentThePageOnceAndTheSameRequestGetsTheSamePage() {
        LinkView link = make("click", true);
        assertThat(link.address()).hasScheme("https");
        assertThat(link.sent()).isTrue();
        LinkView again = make("click", true);
        assertThat(again.id()).isEqualTo(link.id());
        assertThat(again.address()).isEqualTo(link.address());
        assertThat(again.sent()).isFalse();
        assertThat(till.bank.requests).hasSize(1);
        assertThat(till.written.values())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .contains("$200.00", link.address().toString())
                        .doesNotContain("Laser session"));
    }

    @Test
    void aWeekLaterItIsStillOpenAndWhatIsPaidThereIsBookedOnce() {
        LinkView link = make("click", false);
        kit.clock().advance(Duration.ofDays(7));
        till.background();
        assertThat(open(invoice)).extracting(LinkView::id).containsExactly(link.id());
        till.bank.paidOnPage("c-" + link.id(), 20000);
        assertThat(report(link, "event")).isEqualTo(Effect.SETTLED);
        assertThat(report(link, "event")).isEqualTo(Effect.REPEATED);
        assertThat(till.read(invoice).status()).isEqualTo("paid");
        assertThat(open(invoice)).isEmpty();
        assertThat(till.proof().holds()).isTrue();
    }

    @Test
    void whatNobodyReportedIsFoundByAsking() {
        LinkView link = make("click", false);
        till.bank.paidOnPage("c-" + link.id(), 20000);
        kit.clock().advance(Duration.ofMinutes(3));
        till.background();
        assertThat(till.read(invoice).status()).isEqualTo("paid");
    }

    @Test
    void whileItCanBePaidThereNothingElseIsTaken() {
        make("click", false);
        assertThat(refusal(() -> till.card(invoice, 20000, "other")).code()).isEqualTo("payment-pending");
        assertThat(refusal(() -> make("third", false)).code()).isEqualTo("payment-pending");
    }

    @Test
    void onceTakenBackTheDeskTakesTheMoney() {
        LinkView link = make("click", false);
        assertThat(withdraw(link).state()).isEqualTo("failed");
        assertThat(till.bank.withdrawn).containsExactly("page-c-" + link.id());
        assertThat(open(invoice)).isEmpty();
        assertThat(till.card(invoice, 20000, "other").state()).isEqualTo("approved");
    }

    @Test
    void whatWasPaidBeforeItWasTakenBackCounts() {
        LinkView link = make("click", false);
        till.bank.paidOnPage("c-" + link.id(), 20000);
        assertThat(withdraw(link).state()).isEqualTo("approved");
        assertThat(till.read(invoice).status()).isEqualTo("paid");
        assertThat(till.proof().holds()).isTrue();
    }

    @Test
    void aProviderThatIsAwayLeavesTheInvoiceAsItWas() {
        till.bank.mood = Mood.IS_AWAY;
        assertThat(make("click", true).state()).isEqualTo("failed");
        assertThat(till.written).isEmpty();
        till.bank.mood = Mood.APPROVES;
        LinkView link = make("later", false);
        till.bank.mood = Mood.IS_AWAY;
        assertThat(refusal(() -> withdraw(link)).code()).isEqualTo("provider-away");
        assertThat(open(invoice)).hasSize(1);
    }

    @Test
    void aPageThatTheProviderDidNotAnswerIsAskedForAgainUnderTheSameKey() {
        till.bank.mood = Mood.TIMES_OUT_BEFORE_CHARGING;
        LinkView unanswered = make("click", true);
        assertThat(unanswered.address()).isNull();
        assertThat(unanswered.sent()).isFalse();
        assertThat(till.written).isEmpty();
        till.bank.mood = Mood.APPROVES;
        assertThat(make("click", false).address()).isNotNull();
        assertThat(till.bank.requests).hasSize(2);
        assertThat(till.bank.requests.get(0)).isEqualTo(till.bank.requests.get(1));
    }

    @Test
    void oneThatWasNeverAnsweredIsTakenBackByTheSameRequest() {
        till.bank.mood = Mood.TIMES_OUT_BEFORE_CHARGING;
        LinkView link = make("click", false);
        till.bank.mood = Mood.APPROVES;
        assertThat(withdraw(link).state()).isEqualTo("failed");
        assertThat(till.bank.requests.get(1)).isEqualTo(till.bank.requests.get(0));
        assertThat(till.bank.withdrawn).hasSize(1);
    }

    @Test
    void aProviderWithoutPagesIsSaid() {
        till.bank.hasPages = false;
        assertThat(refusal(() -> make("click", false)).code()).isEqualTo("no-payment-page");
    }

    @Test
    void theOtherClinicNeitherSeesNorTakesItBack() {
        LinkView link = make("click", false);
        kit.inClinicB(() -> {
            assertThat(refusal(() -> till.links.list(invoice)).status()).isEqualTo(404);
            assertThat(refusal(() -> till.done.withdrawLink(link.id())).status())
                    .isEqualTo(404);
            return null;
        });
        assertThat(till.bank.withdrawn).isEmpty();
    }

    private LinkView make(String key, boolean send) {
        return till.piecemeal(() -> till.links.make(invoice, key, new LinkInput(20000L, "USD", send)));
    }

    private List<LinkView> open(UUID id) {
        return till.request(() -> till.links.list(id)).items();
    }

    private AttemptView withdraw(LinkView link) {
        return till.piecemeal(() -> till.done.withdrawLink(link.id()));
    }

    private Effect report(LinkView link, String event) {
        ProviderReport report =
                new ProviderReport(Till.BANK, event, "c-" + link.id(), ProviderAnswer.approved("b-c-" + link.id()));
        return till.piecemeal(() -> till.reports.report(report));
    }
}
