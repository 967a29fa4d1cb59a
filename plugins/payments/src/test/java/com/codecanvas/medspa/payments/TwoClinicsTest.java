package com.codecanvas.medspa.payments;

import static com.codecanvas.medspa.payments.Till.bundle;
import static com.codecanvas.medspa.payments.Till.service;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.payments.api.PaymentReports.Effect;
import com.codecanvas.medspa.payments.api.ProviderAnswer;
import com.codecanvas.medspa.payments.api.ProviderReport;
import com.codecanvas.medspa.payments.rest.OfferInput;
import com.codecanvas.medspa.payments.rest.PriceListResource.PriceInput;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What clinic A keeps does not exist for clinic B. */
class TwoClinicsTest {

    private static final String[] WORDS = {"Laser session", "Sleeve package", "Not satisfied", "Ana Lopez", "Cream"};

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("payments");

    @Test
    void noEndpointGivesAnythingAway() {
        Till till = new Till(kit);
        UUID sold = till.open(service(1000, 0), bundle(3, 3000)).id();
        UUID payment = till.card(sold, 4000, "click").id();
        till.refund(payment, 500, "refund");
        till.redeem(till.packages().get(0).id(), till.appointment);
        UUID deposit = till.deposit(700);
        till.credit(till.open(service(1000, 0)).id(), deposit, 100);
        till.draft(service(1, 0));
        till.request(() -> till.prices.price(till.service, new PriceInput(777L, 80)));
        till.request(() -> till.prices.add(new OfferInput("product", "Cream", null, null, 100L, 0, true)));
        Stream.of(
                        till.invoices,
                        till.payments,
                        till.done,
                        till.ofPatient,
                        till.deposits,
                        till.packages,
                        till.ledger,
                        till.takings,
                        till.prices,
                        till.receipts,
                        till.checkout)
                .forEach(resource ->
                        assertThat(kit.twoClinics().verify(resource, WORDS)).isPositive());
        assertThat(kit.inClinicB(() -> kit.inRequest(() -> till.ledger.proof())).balances())
                .isEmpty();
    }

    @Test
    void aReportToTheOtherClinicMatchesNothing() {
        Till till = new Till(kit);
        UUID sold = till.open(service(1000, 0)).id();
        till.bank.mood = Bank.Mood.TIMES_OUT_AFTER_CHARGING;
        till.card(sold, 1000, "click");
        String key = till.bank.requests.get(0).split(" ")[0];
        ProviderReport report = new ProviderReport(Till.BANK, "e1", key, ProviderAnswer.approved("b-" + key));
        assertThat(kit.inClinicB(() -> till.reports.report(report))).isEqualTo(Effect.UNMATCHED);
        assertThat(till.read(sold).status()).isEqualTo("open");
    }
}
