package com.codecanvas.medspa.payments;

import static com.codecanvas.medspa.payments.Till.bundle;
import static com.codecanvas.medspa.payments.Till.discount;
import static com.codecanvas.medspa.payments.Till.service;
import static com.codecanvas.medspa.payments.Till.tip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.payments.rest.AttemptView;
import com.codecanvas.medspa.payments.rest.InvoiceView;
import com.codecanvas.medspa.payments.rest.PackagesResource.PackageView;
import com.codecanvas.medspa.payments.rest.RefundInput;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

    private static final int STEPS = 120;

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("payments");

    private Till till;

    @BeforeEach
    void open() {
        till = new Till(kit);
    }

    /** Any order of operations, right and wrong ones, under any mood of the provider. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsDoneTheBooksAreRight(long seed) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < STEPS; i++) {
            till.bank.mood = mood(random);
            try {
                step(random);
            } catch (ProblemException rule) {
                refused++;
            } catch (Bank.Killed crash) {
                till.bank.mood = Bank.Mood.APPROVES;
            }
            assertThat(till.proof().holds()).as("seed %d, step %d", seed, i).isTrue();
        }
        till.bank.mood = Bank.Mood.APPROVES;
        kit.clock().advance(Duration.ofMinutes(10));
        till.background();
        assertThat(till.proof().holds()).isTrue();
        assertThat(till.account("card-clearing")).isEqualTo(till.bank.movedMinor());
        assertThat(refused).isLessThan(STEPS / 2);
    }

    private static Bank.Mood mood(Random random) {
        Bank.Mood[] all = Bank.Mood.values();
        return random.nextInt(3) == 0 ? all[random.nextInt(all.length)] : Bank.Mood.APPROVES;
    }

    private void step(Random random) {
        List<InvoiceView> invoices =
                till.request(() -> till.invoices.list(null, null, 200, null)).items();
        switch (random.nextInt(9)) {
            case 0, 1 ->
                till.open(
                        service(random.nextInt(50_000), random.nextInt(300)),
                        bundle(1 + random.nextInt(7), random.nextInt(90_000)),
                        discount(random.nextInt(1001)),
                        tip(random.nextInt(500)));
            case 2 -> till.deposit(1 + random.nextInt(20_000));
            case 3, 4 -> pay(random, invoices);
            case 5 -> refund(random, invoices);
            case 6 -> redeem(random);
            case 7 -> spendDeposit(random, invoices);
            default -> cancelOrAsk(random, invoices);
        }
    }

    private static <T> T one(Random random, List<T> all) {
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private void pay(Random random, List<InvoiceView> invoices) {
        InvoiceView open = one(
                random,
                invoices.stream().filter(each -> each.status().equals("open")).toList());
        if (open != null) {
            long amount = random.nextBoolean()
                    ? open.sums().dueMinor()
                    : 1 + random.nextInt((int) open.sums().dueMinor());
            if (random.nextInt(3) == 0) {
                till.cash(open.id(), amount);
            } else {
                till.card(open.id(), amount, UUID.randomUUID().toString());
            }
        }
    }

    private void refund(Random random, List<InvoiceView> invoices) {
        List<AttemptView> approved = new ArrayList<>();
        invoices.forEach(each -> each.payments().stream()
                .filter(payment -> payment.refundableMinor() > 0)
                .forEach(approved::add));
        AttemptView payment = one(random, approved);
        if (payment != null) {
            long amount = random.nextBoolean()
                    ? payment.refundableMinor()
                    : 1 + random.nextInt((int) payment.refundableMinor());
            till.refund(payment.id(), amount, UUID.randomUUID().toString());
        }
    }

    private void redeem(Random random) {
        PackageView bought = one(random, till.packages());
        if (bought != null) {
            till.redeem(bought.id(), null);
        }
    }

    private void spendDeposit(Random random, List<InvoiceView> invoices) {
        var deposit =
                one(random, till.request(() -> till.deposits.list(till.patient)).items());
        InvoiceView open = one(
                random,
                invoices.stream().filter(each -> each.status().equals("open")).toList());
        if (deposit == null || deposit.leftMinor() == 0) {
            return;
        }
        if (open == null || random.nextInt(3) == 0) {
            var input = new RefundInput(1 + (long) random.nextInt((int) deposit.leftMinor()), "USD", "Moved away");
            till.piecemeal(() -> till.deposits.refund(deposit.id(), null, input));
        } else {
            till.credit(
                    open.id(),
                    deposit.id(),
                    Math.min(deposit.leftMinor(), open.sums().dueMinor()));
        }
    }

    private void cancelOrAsk(Random random, List<InvoiceView> invoices) {
        InvoiceView any = one(random, invoices);
        if (any != null && random.nextBoolean()) {
            till.cancel(any.id());
        } else {
            till.background();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update payments.entry set kind = kind",
                "delete from payments.entry",
                "update payments.posting set amount_minor = 1",
                "delete from payments.posting",
                "truncate payments.posting",
                "delete from payments.provider_report",
                "update payments.redemption set created_at = now()"
            })
    void theDatabaseRefusesToChangeTheBooks(String statement) {
        till.open(service(1000, 0));
        assertThatThrownBy(() -> till.request(() -> sent(statement))).hasStackTraceContaining("permission denied");
        assertThat(till.account("receivable")).isEqualTo(1000);
    }

    @Test
    void theDatabaseRefusesAnEntryThatDoesNotBalance() {
        till.open(service(1000, 0));
        assertThatThrownBy(
                        () -> till.request(() -> sent("insert into payments.posting (entry_id, account, amount_minor)"
                                + " select id, 'cash', 1 from payments.entry")))
                .hasStackTraceContaining("An entry must balance");
    }

    private int sent(String statement) throws Exception {
        try (Connection connection = kit.dataSource().getConnection();
                Statement raw = connection.createStatement()) {
            return raw.executeUpdate(statement);
        }
    }

    @Test
    void aRecordThatTheLedgerDoesNotKnowIsNoticed() {
        till.open(service(1000, 0));
        till.request(() -> sent("update payments.invoice set total_minor = total_minor + 1"));
        assertThat(till.proof().holds()).isFalse();
        assertThat(till.proof().checks())
                .filteredOn(check -> !check.agrees())
                .singleElement()
                .satisfies(check -> assertThat(check.account()).isEqualTo("receivable"));
    }
}
