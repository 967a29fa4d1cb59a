package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.payments.domain.Entries;
import com.codecanvas.medspa.payments.domain.Ledger;
import com.codecanvas.medspa.payments.domain.PackageBalance;
import com.codecanvas.medspa.payments.domain.Packages;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Uses sessions of packages: each earns its part of what was paid. */
@Component(service = PackageDesk.class)
public final class PackageDesk {

    private final Transactions transactions;
    private final Packages packages;
    private final References references;
    private final Ledger ledger;
    private final Clerk clerk;
    private final LiveUpdates live;

    @Activate
    public PackageDesk(
            @Reference Transactions transactions,
            @Reference Packages packages,
            @Reference References references,
            @Reference Ledger ledger,
            @Reference Clerk clerk,
            @Reference LiveUpdates live) {
        this.transactions = transactions;
        this.packages = packages;
        this.references = references;
        this.ledger = ledger;
        this.clerk = clerk;
        this.live = live;
    }

    /** @param appointmentId uses a session once at most, however often it is asked; null for none */
    public PackageBalance redeem(UUID packageId, UUID appointmentId) {
        return transactions.call(entities -> {
            PackageBalance held = packages.lock(packageId).orElseThrow(() -> Problem.notFound("package"));
            references.appointment(appointmentId, held.patientId());
            if (appointmentId != null && packages.redeemed(packageId, appointmentId)) {
                return held;
            }
            if (held.left() < 1) {
                throw Refusals.state("no-sessions-left", "No session of this package is left.");
            }
            return used(held, new Packages.Redemption(Ids.next(), packageId, appointmentId, clerk.author()));
        });
    }

    private PackageBalance used(PackageBalance held, Packages.Redemption redemption) {
        packages.redeem(redemption);
        ledger.book(Entries.sessionUsed(redemption.id(), held), clerk.author());
        PackageBalance after = held.usedOnce();
        packages.keep(after);
        live.changed(InvoiceFile.TOPIC, held.id());
        return after;
    }
}
