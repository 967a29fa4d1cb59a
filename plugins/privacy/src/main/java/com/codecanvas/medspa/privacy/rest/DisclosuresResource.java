package com.codecanvas.medspa.privacy.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.privacy.domain.Basis;
import com.codecanvas.medspa.privacy.domain.Disclosure;
import com.codecanvas.medspa.privacy.store.PostgresDisclosures;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The log of what was given to others, and the accounting of it: six years back, without what need not be told. */
@Component(service = DisclosuresResource.class)
@RestResource
@Path("disclosures")
@RequiresPermission("privacy.read")
public final class DisclosuresResource {

    private static final int YEARS = 6;
    private static final int SHORT = 200;

    private final PostgresDisclosures disclosures;
    private final PrivacyDesk desk;

    @Activate
    public DisclosuresResource(@Reference PostgresDisclosures disclosures, @Reference PrivacyDesk desk) {
        this.disclosures = disclosures;
        this.desk = desk;
    }

    /** @param accountable whether an accounting tells of it */
    public record View(
            UUID id,
            UUID patientId,
            LocalDate madeOn,
            String basis,
            String basisWords,
            boolean accountable,
            String recipient,
            String address,
            String what,
            String purpose,
            Instant createdAt) {

        static View of(Disclosure disclosure) {
            Disclosure.Facts facts = disclosure.facts();
            Basis basis = disclosure.basis();
            return new View(
                    disclosure.id(),
                    disclosure.patientId(),
                    disclosure.madeOn(),
                    basis.code(),
                    basis.words(),
                    basis.accountable(),
                    facts.recipient(),
                    facts.address(),
                    facts.what(),
                    facts.purpose(),
                    disclosure.createdAt());
        }
    }

    /** A disclosure as somebody noted it; made today unless said otherwise. */
    public record Input(
            UUID patientId,
            LocalDate madeOn,
            String basis,
            String recipient,
            String address,
            String what,
            String purpose) {

        Disclosure checked(LocalDate today, UUID by) {
            LocalDate day = madeOn == null ? today : madeOn;
            new Checks()
                    .that(!day.isAfter(today), "madeOn", "future", "It can't have been in the future.")
                    .that(
                            day.isAfter(today.minusYears(YEARS)),
                            "madeOn",
                            "range",
                            "An accounting reaches back six years.")
                    .that(Basis.of(basis).isPresent(), "basis", "choice", "Choose one of " + Basis.codes() + ".")
                    .required(recipient, "recipient", "Say who received the data.")
                    .atMost(SHORT, recipient, "recipient", "Use at most 200 characters.")
                    .atMost(SHORT, address, "address", "Use at most 200 characters.")
                    .required(what, "what", "Say what was given, in short.")
                    .atMost(SHORT, what, "what", "Use at most 200 characters.")
                    .required(purpose, "purpose", "Say what for, in short.")
                    .atMost(SHORT, purpose, "purpose", "Use at most 200 characters.")
                    .done();
            return new Disclosure(
                    Ids.next(),
                    patientId,
                    day,
                    Basis.of(basis).orElseThrow(),
                    new Disclosure.Facts(
                            recipient.strip(), PrivacyDesk.stripped(address), what.strip(), purpose.strip()),
                    by,
                    PrivacyDesk.now());
        }
    }

    /** @param accounting leaves out treatment, payment, operations and what the patient agreed to */
    @GET
    public Page<View> list(
            @QueryParam("patientId") UUID patientId,
            @QueryParam("accounting") @DefaultValue("false") boolean accounting) {
        desk.patient(patientId);
        return Page.all(disclosures.of(patientId, desk.today().minusYears(YEARS)).stream()
                .filter(each -> !accounting || each.basis().accountable())
                .map(View::of)
                .toList());
    }

    @POST
    @Answers(201)
    @RequiresPermission("privacy.handle")
    public View add(Input input) {
        desk.patient(PrivacyDesk.needed(input).patientId());
        Disclosure added = disclosures.add(input.checked(desk.today(), desk.userId()));
        desk.changed(added.patientId(), "disclosure", added.id());
        return View.of(added);
    }
}
