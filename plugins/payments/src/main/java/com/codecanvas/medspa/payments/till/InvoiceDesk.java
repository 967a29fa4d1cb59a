package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.domain.Entries;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.InvoiceStatus;
import com.codecanvas.medspa.payments.domain.Invoices;
import com.codecanvas.medspa.payments.domain.Ledger;
import com.codecanvas.medspa.payments.domain.Line;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes invoices and opens them. */
@Component(service = InvoiceDesk.class)
public final class InvoiceDesk {

    private final Transactions transactions;
    private final Invoices invoices;
    private final InvoiceFile file;
    private final References references;
    private final Ledger ledger;
    private final Clerk clerk;
    private final LiveUpdates live;

    @Activate
    public InvoiceDesk(
            @Reference Transactions transactions,
            @Reference Invoices invoices,
            @Reference InvoiceFile file,
            @Reference References references,
            @Reference Ledger ledger,
            @Reference Clerk clerk,
            @Reference LiveUpdates live) {
        this.transactions = transactions;
        this.invoices = invoices;
        this.file = file;
        this.references = references;
        this.ledger = ledger;
        this.clerk = clerk;
        this.live = live;
    }

    public UUID draft(Invoice.Subject subject, List<Line> lines) {
        UUID id = Ids.next();
        transactions.run(entities -> {
            references.appointment(subject.appointmentId(), subject.patientId());
            references.services(lines);
            invoices.add(Invoice.draft(id, subject, clerk.currency(), lines, clerk.now()));
            live.changed(InvoiceFile.TOPIC, id);
        });
        return id;
    }

    /** @param versionCheck is given the current version, and throws for one that was not seen */
    public void change(UUID id, LongConsumer versionCheck, List<Line> lines) {
        transactions.run(entities -> {
            Invoice held = file.held(id);
            versionCheck.accept(held.version());
            if (held.status() != InvoiceStatus.DRAFT) {
                throw Refusals.notDraft();
            }
            references.services(lines);
            file.keep(held, held.with(lines));
        });
    }

    /** Gives it its number and books it; one over nothing is paid at once. */
    public void open(UUID id, LongConsumer versionCheck) {
        transactions.run(entities -> {
            Invoice held = file.held(id);
            versionCheck.accept(held.version());
            if (held.status() != InvoiceStatus.DRAFT) {
                throw Refusals.notDraft();
            }
            if (held.lines().isEmpty()) {
                throw Refusals.state("no-lines", "Add at least one line before the invoice is opened.");
            }
            Invoice numbered = held.opened(invoices.nextNumber(), clerk.now());
            ledger.book(Entries.opened(numbered), clerk.author());
            file.keep(held.opening(), numbered);
        });
    }
}
