package com.codecanvas.medspa.payments.privacy;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.AttemptKind;
import com.codecanvas.medspa.payments.domain.Attempts;
import com.codecanvas.medspa.payments.domain.Deposit;
import com.codecanvas.medspa.payments.domain.Deposits;
import com.codecanvas.medspa.payments.domain.PackageBalance;
import com.codecanvas.medspa.payments.domain.Packages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Payments and refunds, declined ones too, deposits and packages. */
@Component(service = MoneyRecords.class)
public final class MoneyRecords {

    static final RecordKind PAYMENT = RecordKind.kept(
            "payment",
            "Payments and refunds",
            "What was paid never changes; staff give money back instead.",
            PaymentsHeld.TAX);
    static final RecordKind DEPOSIT = RecordKind.kept(
            "deposit", "Deposits", "Staff give the deposit back, or credit it on an invoice.", PaymentsHeld.TAX);
    static final RecordKind PACKAGE = RecordKind.kept(
            "package", "Packages of sessions", "Staff give the package's money back.", PaymentsHeld.TAX);

    private final Attempts attempts;
    private final Deposits deposits;
    private final Packages packages;
    private final StaffDirectory staff;

    @Activate
    public MoneyRecords(
            @Reference Attempts attempts,
            @Reference Deposits deposits,
            @Reference Packages packages,
            @Reference StaffDirectory staff) {
        this.attempts = attempts;
        this.deposits = deposits;
        this.packages = packages;
        this.staff = staff;
    }

    void copy(UUID patientId, Locale locale, PersonalCopy into) {
        attempts.ofPatient(patientId)
                .forEach(attempt -> into.add(payment(attempt, new Amounts(attempt.currency(), locale))));
        deposits.ofPatient(patientId)
                .forEach(deposit -> into.add(deposit(deposit, new Amounts(deposit.currency(), locale))));
        packages.ofPatient(patientId)
                .forEach(bought -> into.add(bought(bought, new Amounts(bought.currency(), locale))));
    }

    private PersonalRecord payment(Attempt attempt, Amounts amounts) {
        String what = attempt.kind() == AttemptKind.CHARGE ? "Payment" : "Refund";
        return new PersonalRecord(
                PAYMENT.id(),
                attempt.id(),
                attempt.createdAt(),
                what + " of " + amounts.of(attempt.amountMinor()),
                MoneyFacts.Payment.of(attempt, amounts, staff.nameOf(attempt.authorId())));
    }

    private static PersonalRecord deposit(Deposit deposit, Amounts amounts) {
        return new PersonalRecord(
                DEPOSIT.id(),
                deposit.id(),
                deposit.createdAt(),
                "Deposit of " + amounts.of(deposit.heldMinor()),
                MoneyFacts.PaidAhead.of(deposit, amounts));
    }

    private PersonalRecord bought(PackageBalance bought, Amounts amounts) {
        List<Instant> used =
                packages.uses(bought.id()).stream().map(Packages.Use::at).toList();
        return new PersonalRecord(
                PACKAGE.id(),
                bought.id(),
                bought.createdAt(),
                bought.name(),
                MoneyFacts.Sessions.of(bought, amounts, used));
    }
}
