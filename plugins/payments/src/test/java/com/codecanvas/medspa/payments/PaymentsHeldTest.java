package com.codecanvas.medspa.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.RecordedCopy;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import com.codecanvas.medspa.payments.privacy.MoneyRecords;
import com.codecanvas.medspa.payments.privacy.PaymentsHeld;
import com.codecanvas.medspa.payments.rest.InvoiceInput;
import com.codecanvas.medspa.payments.store.PostgresAttempts;
import com.codecanvas.medspa.payments.store.PostgresDeposits;
import com.codecanvas.medspa.payments.store.PostgresInvoices;
import com.codecanvas.medspa.payments.store.PostgresPackages;
import com.codecanvas.medspa.payments.timeline.PaymentEvents;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PaymentsHeldTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("payments");

    private Till till;
    private PaymentsHeld held;

    @BeforeEach
    void sell() {
        kit.staff().add(TestUser.OWNER);
        till = new Till(kit);
        held = new PaymentsHeld(
                new PostgresInvoices(kit.transactions()),
                new MoneyRecords(
                        new PostgresAttempts(kit.transactions()),
                        new PostgresDeposits(kit.transactions()),
                        new PostgresPackages(kit.transactions()),
                        kit.staff()),
                kit.currentClinic());
        UUID sold = till.open(Till.service(12000, 80), Till.bundle(3, 30000)).id();
        UUID payment = till.card(sold, 42960, "click").id();
        till.refund(payment, 500, "refund");
        till.redeem(till.packages().get(0).id(), till.appointment);
        till.deposit(700);
        till.request(() -> till.invoices.create(
                new InvoiceInput(till.other, null, List.of(Till.bundle(2, 777), Till.service(88800, 0)))));
    }

    private RecordedCopy copy(UUID patient) {
        return kit.inClinicA(() -> kit.copyOf(held, patient));
    }

    @Test
    void theCopyHasInvoicesPaymentsDepositsAndPackagesWithAmountsAsWords() {
        RecordedCopy copy = copy(till.patient);
        assertThat(copy.kinds()).containsExactlyInAnyOrder("invoice", "payment", "deposit", "package");
        assertThat(copy.words())
                .contains("Invoice 1", "item: Laser session", "price: $120.00", "taxRate: 8 %", "total: $429.60")
                .contains("Payment of $429.60", "method: card", "state: approved", "takenBy: " + TestUser.OWNER.name())
                .contains("Refund of $5.00", "note: Not satisfied", "refunded: $5.00")
                .contains("Deposit of $7.00", "left: $7.00")
                .contains("sessionsBought: 3", "sessionsUsed: 1", "usedAt: ")
                .doesNotContain("$888.00");
    }

    @Test
    void ofTheOtherPatientThereIsADraftAlone() {
        RecordedCopy copy = copy(till.other);
        assertThat(copy.items()).hasSize(1);
        assertThat(copy.words()).contains("Draft of an invoice", "$888.00").doesNotContain("$120.00");
    }

    @Test
    void financialRecordsAreKept() {
        assertThat(held.kinds()).allMatch(kind -> kind.keptBecause() != null);
        int before = copy(till.patient).items().size();
        assertThat(kit.inClinicA(() -> held.erase(till.patient))).isZero();
        assertThat(copy(till.patient).items()).hasSize(before);
    }

    @Test
    void theTimelineTellsOfMoneyAndPackagesAndGoesOnAfterEach() {
        PaymentEvents events = new PaymentEvents(
                new PostgresAttempts(kit.transactions()),
                new PostgresPackages(kit.transactions()),
                kit.currentClinic());
        TimelineSource.Position now =
                new TimelineSource.Position(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
        List<TimelineEntry> all = kit.inClinicA(() -> events.before(till.patient, now, 20));
        assertThat(all)
                .extracting(TimelineEntry::title)
                .containsExactlyInAnyOrder("Paid $429.60", "Refunded $5.00", "Paid $7.00", "Package bought");
        assertThat(all).extracting(TimelineEntry::text).contains("By card", "By cash, as a deposit");
        assertThat(kit.inClinicA(() -> events.before(till.patient, all.get(1).position(), 1)))
                .isEqualTo(all.subList(2, 3));
        assertThat(kit.inClinicB(() -> events.before(till.patient, now, 20))).isEmpty();
    }

    @Test
    void theOtherClinicIsGivenNothing() {
        assertThat(kit.inClinicB(() -> kit.copyOf(held, till.patient)).items()).isEmpty();
    }
}
