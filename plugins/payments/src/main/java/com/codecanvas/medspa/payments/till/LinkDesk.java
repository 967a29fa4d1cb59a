package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.payments.api.PaymentLink;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.Attempt.Outcome;
import com.codecanvas.medspa.payments.domain.AttemptState;
import com.codecanvas.medspa.payments.domain.Attempts;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.Links;
import com.codecanvas.medspa.payments.domain.Links.Link;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets patients pay on a page of the provider's: an attempt like any other, which stays open until it is paid there or taken back. Called without a transaction. */
@Component(service = LinkDesk.class)
public final class LinkDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LinkDesk.class);
    private static final Outcome BY_LINK = new Outcome(AttemptState.PENDING, "payment-link", null, null);

    private final Transactions transactions;
    private final InvoiceFile file;
    private final Payable payable;
    private final NewAttempts made;
    private final Attempts attempts;
    private final Links links;
    private final ProviderCalls calls;
    private final Settlement settlement;
    private final Clerk clerk;

    @Activate
    public LinkDesk(
            @Reference Transactions transactions,
            @Reference InvoiceFile file,
            @Reference Payable payable,
            @Reference NewAttempts made,
            @Reference Attempts attempts,
            @Reference Links links,
            @Reference ProviderCalls calls,
            @Reference Settlement settlement,
            @Reference Clerk clerk) {
        this.transactions = transactions;
        this.file = file;
        this.payable = payable;
        this.made = made;
        this.attempts = attempts;
        this.links = links;
        this.calls = calls;
        this.settlement = settlement;
        this.clerk = clerk;
    }

    /** What waits to be paid, and where. */
    public record Waiting(Attempt attempt, Link link, Long invoiceNumber) {}

    /**
     * The page for this payment. The same request gets the same page; one that the provider did not answer may be repeated.
     *
     * @throws com.codecanvas.medspa.api.web.ProblemException 409 where there is no such page
     */
    public Waiting make(UUID invoiceId, Wanted asked) {
        Wanted wanted = asked.by(calls.withPages());
        Waiting begun = transactions.call(entities -> begin(invoiceId, wanted));
        return begun.link().address() != null || !begun.attempt().state().open() ? begun : asked(begun);
    }

    private Waiting begin(UUID invoiceId, Wanted wanted) {
        Invoice invoice = file.held(invoiceId);
        Attempt.Target target = new Attempt.Target(invoice.subject().patientId(), invoiceId, null);
        Optional<Attempt> before = made.madeBefore(wanted.clientKey(), target, wanted.amountMinor());
        if (before.isPresent()) {
            Link link = links.find(before.get().id()).orElseThrow(Refusals::keyReused);
            return new Waiting(before.get(), link, invoice.number());
        }
        payable.check(invoice, wanted);
        Attempt attempt = made.charge(target, wanted).with(BY_LINK, 0);
        attempts.keep(attempt);
        Link link = new Link(attempt.id(), null, null, clerk.now(), null);
        links.add(link);
        return new Waiting(attempt, link, invoice.number());
    }

    private Waiting asked(Waiting begun) {
        PaymentLink page;
        try {
            page = calls.page(begun.attempt(), words(begun.invoiceNumber()));
        } catch (ProviderUnavailableException certainlyNothing) {
            Attempt failed = settlement.settle(
                    begun.attempt().id(), new Outcome(AttemptState.FAILED, "provider-away", null, null));
            return new Waiting(failed, begun.link(), begun.invoiceNumber());
        } catch (RuntimeException nobodyKnows) {
            // The same request again gets the page, if there is one by now.
            LOG.warn(
                    "Whether a payment link was made is not known: {}",
                    nobodyKnows.getClass().getName());
            return begun;
        }
        Link link = begun.link().at(page.reference(), page.address());
        transactions.run(entities -> links.keep(link));
        return new Waiting(begun.attempt(), link, begun.invoiceNumber());
    }

    /**
     * Takes the page away. What was paid there before that counts.
     *
     * @throws com.codecanvas.medspa.api.web.ProblemException 404 for no link, 409 while the provider cannot be reached
     */
    public Attempt withdraw(UUID attemptId) {
        Link link = links.find(attemptId).orElseThrow(() -> Problem.notFound("payment link"));
        Attempt attempt = attempts.find(attemptId).orElseThrow();
        if (!attempt.state().open()) {
            return attempt;
        }
        away(attempt, link);
        transactions.run(entities -> links.keep(link.withdrawn(clerk.now())));
        Outcome found =
                calls.find(attempt, null).orElse(new Outcome(AttemptState.FAILED, "link-withdrawn", null, null));
        return found.state() == AttemptState.UNKNOWN ? attempt : settlement.settle(attemptId, found);
    }

    private void away(Attempt attempt, Link link) {
        try {
            calls.withdraw(
                    attempt,
                    link.address() == null
                            ? calls.page(attempt, words(number(attempt)))
                            : new PaymentLink(link.reference(), link.address()));
        } catch (ProviderUnavailableException e) {
            throw Refusals.providerAway();
        }
    }

    private Long number(Attempt attempt) {
        return transactions.call(
                entities -> file.held(attempt.target().invoiceId()).number());
    }

    /** The same whenever a page is asked for: providers refuse a key that comes with something else. */
    private static String words(Long invoiceNumber) {
        return "Invoice " + invoiceNumber;
    }
}
