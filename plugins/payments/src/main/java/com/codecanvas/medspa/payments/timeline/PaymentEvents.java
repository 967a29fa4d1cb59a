package com.codecanvas.medspa.payments.timeline;

import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.AttemptKind;
import com.codecanvas.medspa.payments.domain.Attempts;
import com.codecanvas.medspa.payments.domain.Code;
import com.codecanvas.medspa.payments.domain.Money;
import com.codecanvas.medspa.payments.domain.PackageBalance;
import com.codecanvas.medspa.payments.domain.Packages;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Money that came or was given back, and packages that were bought. */
@Component(service = TimelineSource.class)
public final class PaymentEvents implements TimelineSource {

    private static final String TAB = "payments";

    private final Attempts attempts;
    private final Packages packages;
    private final CurrentClinic clinic;

    @Activate
    public PaymentEvents(@Reference Attempts attempts, @Reference Packages packages, @Reference CurrentClinic clinic) {
        this.attempts = attempts;
        this.packages = packages;
        this.clinic = clinic;
    }

    @Override
    public String moduleId() {
        return "payments";
    }

    @Override
    public String name() {
        return "Payments";
    }

    @Override
    public String permission() {
        return "payments.read";
    }

    @Override
    public List<TimelineEntry> before(UUID patientId, Position before, int limit) {
        Locale locale = Locale.forLanguageTag(clinic.get().locale());
        Attempts.Place place = new Attempts.Place(before.at(), before.id());
        List<TimelineEntry> all = Stream.concat(
                        attempts.approvedBefore(patientId, place, limit).stream()
                                .map(attempt -> paid(attempt, locale)),
                        packages.ofPatient(patientId).stream().map(bought -> bought(bought, locale)))
                .toList();
        return TimelineSource.among(all, before, limit);
    }

    private static TimelineEntry paid(Attempt attempt, Locale locale) {
        boolean charge = attempt.kind() == AttemptKind.CHARGE;
        String amount = Money.shown(attempt.amountMinor(), attempt.currency(), locale);
        String method = Code.of(attempt.method());
        String purpose = attempt.target().depositId() == null ? "" : charge ? ", as a deposit" : ", of a deposit";
        return new TimelineEntry(
                attempt.id(),
                attempt.outcome().at(),
                charge ? "credit-card" : "undo-2",
                charge ? "Paid " + amount : "Refunded " + amount,
                "By " + method + purpose,
                TAB);
    }

    private static TimelineEntry bought(PackageBalance bought, Locale locale) {
        String text = bought.name() + ", " + bought.bought() + " sessions for "
                + Money.shown(bought.valueMinor(), bought.currency(), locale);
        return new TimelineEntry(bought.id(), bought.createdAt(), "package", "Package bought", text, TAB);
    }
}
