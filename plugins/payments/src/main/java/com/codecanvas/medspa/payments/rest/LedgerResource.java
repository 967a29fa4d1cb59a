package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.payments.domain.Code;
import com.codecanvas.medspa.payments.domain.Ledger;
import com.codecanvas.medspa.payments.domain.Proof;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The books, and whether they are right. They name no patient. */
@Component(service = LedgerResource.class)
@RestResource
@Path("payments/ledger")
@RequiresPermission("payments.read")
public final class LedgerResource {

    /** An account and an amount: above zero a debit, below zero a credit. */
    public record Amount(String account, String currency, long amountMinor) {}

    /** An entry of the books. */
    public record EntryView(UUID id, String kind, UUID sourceId, UUID invoiceId, Instant at, List<Amount> postings) {}

    /** Whether one account agrees with the invoices, deposits, packages or payments behind it. */
    public record CheckView(String account, String currency, long ledgerMinor, long recordsMinor, boolean agrees) {}

    /** The whole statement; {@code unbalanced} names entries that do not balance. */
    public record ProofView(boolean holds, List<Amount> balances, List<CheckView> checks, List<UUID> unbalanced) {}

    private final Ledger ledger;
    private final Audit audit;

    @Activate
    public LedgerResource(@Reference Ledger ledger, @Reference Audit audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    @GET
    public Page<EntryView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        Slice slice = Slice.of(cursor, limit);
        List<EntryView> found = ledger.list(slice.before(), slice.limit() + 1).stream()
                .map(LedgerResource::view)
                .toList();
        return slice.page(found, EntryView::id);
    }

    @GET
    @Path("proof")
    public ProofView proof() {
        Proof proof = Proof.of(ledger);
        audit.detail("holds", proof.holds());
        return new ProofView(
                proof.holds(),
                proof.balances().stream()
                        .map(each -> new Amount(Code.of(each.account()), each.currency(), each.amountMinor()))
                        .toList(),
                proof.checks().stream().map(LedgerResource::view).toList(),
                proof.unbalanced());
    }

    private static CheckView view(Proof.Check check) {
        return new CheckView(
                Code.of(check.account()), check.currency(), check.ledgerMinor(), check.recordsMinor(), check.agrees());
    }

    private static EntryView view(Ledger.Booked booked) {
        String currency = booked.entry().currency();
        return new EntryView(
                booked.id(),
                Code.of(booked.entry().kind()),
                booked.entry().sourceId(),
                booked.entry().invoiceId(),
                booked.at(),
                booked.entry().postings().stream()
                        .map(each -> new Amount(Code.of(each.account()), currency, each.amountMinor()))
                        .toList());
    }
}
