package com.codecanvas.medspa.privacy.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.privacy.domain.AccessRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A request; {@code overdue} while it is open after its day. */
public record RequestView(
        UUID id,
        UUID patientId,
        String patientName,
        LocalDate receivedOn,
        LocalDate dueOn,
        String status,
        boolean overdue,
        String channel,
        String askedBy,
        String name,
        String identity,
        String note,
        String extension,
        Closing closing,
        Instant createdAt,
        long version)
        implements Versioned {

    /** How and when it ended. */
    public record Closing(Instant at, String how, String to, String reason) {}

    static RequestView of(AccessRequest request, String patientName, LocalDate today) {
        AccessRequest.Facts facts = request.facts();
        AccessRequest.Closing end = facts.closing();
        return new RequestView(
                request.id(),
                request.patientId(),
                patientName,
                request.receivedOn(),
                request.dueOn(),
                request.status().code(),
                request.open() && request.dueOn().isBefore(today),
                facts.channel(),
                facts.askedBy(),
                facts.name(),
                facts.identity(),
                facts.note(),
                facts.extension(),
                end == null ? null : new Closing(request.closedAt(), end.how(), end.to(), end.reason()),
                request.createdAt(),
                request.version());
    }
}
