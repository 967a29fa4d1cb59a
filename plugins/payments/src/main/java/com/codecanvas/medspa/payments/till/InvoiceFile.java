package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.events.Events;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.InvoiceStatus;
import com.codecanvas.medspa.payments.domain.Invoices;
import com.codecanvas.medspa.payments.domain.Line;
import com.codecanvas.medspa.payments.domain.LineKind;
import com.codecanvas.medspa.payments.domain.PackageBalance;
import com.codecanvas.medspa.payments.domain.Packages;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps changed invoices, and does what follows from the change: one that is paid hands out its packages and is told of. */
@Component(service = InvoiceFile.class)
public final class InvoiceFile {

    static final String TOPIC = "payments";

    private final Invoices invoices;
    private final Packages packages;
    private final Events events;
    private final LiveUpdates live;
    private final Clerk clerk;

    @Activate
    public InvoiceFile(
            @Reference Invoices invoices,
            @Reference Packages packages,
            @Reference Events events,
            @Reference LiveUpdates live,
            @Reference Clerk clerk) {
        this.invoices = invoices;
        this.packages = packages;
        this.events = events;
        this.live = live;
        this.clerk = clerk;
    }

    void hold(UUID id) {
        if (invoices.lock(id).isEmpty()) {
            throw Problem.notFound("invoice");
        }
    }

    /** Held until the transaction ends. */
    Invoice held(UUID id) {
        return invoices.lock(id).orElseThrow(() -> Problem.notFound("invoice"));
    }

    void keep(Invoice before, Invoice after) {
        invoices.keep(after);
        if (before.status() == InvoiceStatus.OPEN && after.status() == InvoiceStatus.PAID) {
            handOut(after);
            Invoice.Subject subject = after.subject();
            long amount = after.totals().totalMinor();
            events.publish(
                    "payments.paid", after.id(), new Paid(subject.patientId(), after.id(), amount, after.currency()));
        }
        live.changed(TOPIC, after.id());
    }

    private void handOut(Invoice invoice) {
        List<Long> nets = invoice.totals().nets();
        for (int i = 0; i < nets.size(); i++) {
            if (invoice.lines().get(i).kind() == LineKind.PACKAGE) {
                packages.add(bought(invoice, invoice.lines().get(i), nets.get(i)));
            }
        }
    }

    private PackageBalance bought(Invoice invoice, Line line, long valueMinor) {
        return new PackageBalance(
                Ids.next(),
                invoice.subject().patientId(),
                invoice.id(),
                line.serviceId(),
                line.text(),
                invoice.currency(),
                line.sessions() * line.quantity(),
                0,
                valueMinor,
                0,
                false,
                clerk.now());
    }
}
