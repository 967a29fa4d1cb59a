package com.codecanvas.medspa.privacy.rest;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.privacy.domain.AccessRequest;
import com.codecanvas.medspa.privacy.domain.RequestStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A request as it came in; received today unless said otherwise. */
public record RequestInput(
        UUID patientId,
        LocalDate receivedOn,
        String channel,
        String askedBy,
        String name,
        String identity,
        String note) {

    static final List<String> CHANNELS = List.of("in-person", "phone", "letter", "email");
    private static final List<String> ASKERS = List.of("patient", "guardian", "representative");
    private static final int SHORT = 200;
    private static final int LONG = 1000;

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    AccessRequest checked(LocalDate today, UUID by) {
        LocalDate received = receivedOn == null ? today : receivedOn;
        boolean forSomebody = askedBy != null && !askedBy.equals("patient");
        new Checks()
                .that(!received.isAfter(today), "receivedOn", "future", "It can't have come in the future.")
                .that(
                        received.isAfter(today.minusYears(1)),
                        "receivedOn",
                        "range",
                        "It can have come within the last year.")
                .that(channel != null && CHANNELS.contains(channel), "channel", "choice", "Say how it came.")
                .that(askedBy != null && ASKERS.contains(askedBy), "askedBy", "choice", "Say who asks.")
                .that(
                        !forSomebody || name != null && !name.isBlank(),
                        "name",
                        "required",
                        "Write the name of who asks for the patient.")
                .atMost(SHORT, name, "name", "Use at most 200 characters.")
                .required(identity, "identity", "Say how you made sure who asks.")
                .atMost(SHORT, identity, "identity", "Use at most 200 characters.")
                .atMost(LONG, note, "note", "Use at most 1,000 characters.")
                .done();
        AccessRequest.Facts facts = new AccessRequest.Facts(
                channel,
                askedBy,
                forSomebody ? name.strip() : null,
                identity.strip(),
                PrivacyDesk.stripped(note),
                null,
                null);
        return new AccessRequest(
                Ids.next(),
                patientId,
                received,
                received.plusDays(AccessRequest.DAYS),
                RequestStatus.OPEN,
                facts,
                by,
                PrivacyDesk.now(),
                null,
                0);
    }
}
