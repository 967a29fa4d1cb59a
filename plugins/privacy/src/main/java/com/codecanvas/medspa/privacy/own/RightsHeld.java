package com.codecanvas.medspa.privacy.own;

import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.privacy.domain.AccessRequest;
import com.codecanvas.medspa.privacy.domain.Disclosure;
import com.codecanvas.medspa.privacy.domain.OptOut;
import com.codecanvas.medspa.privacy.store.PostgresDisclosures;
import com.codecanvas.medspa.privacy.store.PostgresOptOuts;
import com.codecanvas.medspa.privacy.store.PostgresRequests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests, disclosures and opt-outs are the evidence that a patient's rights were kept, so they stay. */
@Component
public final class RightsHeld implements PersonalData {

    private static final String REQUEST = "access-request";
    private static final String DISCLOSURE = "disclosure";
    private static final String OPT_OUT = "opt-out";
    private static final String EVIDENCE =
            "HIPAA, 45 CFR 164.528 and 164.530(j): what was asked, answered and disclosed is documented for six years.";
    private static final int ALL = 10_000;

    private final PostgresRequests requests;
    private final PostgresDisclosures disclosures;
    private final PostgresOptOuts optOuts;

    @Activate
    public RightsHeld(
            @Reference PostgresRequests requests,
            @Reference PostgresDisclosures disclosures,
            @Reference PostgresOptOuts optOuts) {
        this.requests = requests;
        this.disclosures = disclosures;
        this.optOuts = optOuts;
    }

    record Asked(
            LocalDate received,
            LocalDate due,
            String status,
            String askedBy,
            String name,
            String identityCheck,
            String note,
            String extension,
            String delivered,
            String deliveredTo,
            String refusedBecause) {}

    record Disclosed(LocalDate madeOn, String to, String address, String what, String purpose, String basis) {}

    record Refused(String what, String note, Instant since, Instant until) {}

    @Override
    public List<RecordKind> kinds() {
        return List.of(
                RecordKind.kept(
                        REQUEST, "Requests for a copy", "Staff note what was wrong in a further request.", EVIDENCE),
                RecordKind.kept(
                        DISCLOSURE,
                        "Disclosures",
                        "A disclosure is never changed; staff add one that corrects it.",
                        EVIDENCE),
                RecordKind.kept(OPT_OUT, "Opt-outs", "Staff end it and note it anew under Privacy.", EVIDENCE));
    }

    @Override
    public void copy(UUID patientId, PersonalCopy into) {
        requests.list(new PostgresRequests.Selection(patientId, null, null, ALL))
                .forEach(each -> into.add(of(each)));
        disclosures.of(patientId, LocalDate.EPOCH).forEach(each -> into.add(of(each)));
        optOuts.of(patientId).forEach(each -> into.add(of(each)));
    }

    @Override
    public int erase(UUID patientId) {
        return 0;
    }

    private static PersonalRecord of(AccessRequest request) {
        AccessRequest.Facts facts = request.facts();
        AccessRequest.Closing end = facts.closing();
        return new PersonalRecord(
                REQUEST,
                request.id(),
                request.createdAt(),
                "Request for a copy of the record",
                new Asked(
                        request.receivedOn(),
                        request.dueOn(),
                        request.status().code(),
                        facts.askedBy(),
                        facts.name(),
                        facts.identity(),
                        facts.note(),
                        facts.extension(),
                        end == null ? null : end.how(),
                        end == null ? null : end.to(),
                        end == null ? null : end.reason()));
    }

    private static PersonalRecord of(Disclosure disclosure) {
        Disclosure.Facts facts = disclosure.facts();
        return new PersonalRecord(
                DISCLOSURE,
                disclosure.id(),
                disclosure.createdAt(),
                "Disclosed to " + facts.recipient(),
                new Disclosed(
                        disclosure.madeOn(),
                        facts.recipient(),
                        facts.address(),
                        facts.what(),
                        facts.purpose(),
                        disclosure.basis().words()));
    }

    private static PersonalRecord of(OptOut optOut) {
        return new PersonalRecord(
                OPT_OUT,
                optOut.id(),
                optOut.since(),
                "Opt-out: " + optOut.kind().words(),
                new Refused(optOut.kind().words(), optOut.facts().note(), optOut.since(), optOut.endedAt()));
    }
}
