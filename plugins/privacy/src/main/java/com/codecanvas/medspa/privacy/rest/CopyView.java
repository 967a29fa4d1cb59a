package com.codecanvas.medspa.privacy.rest;

import com.codecanvas.medspa.privacy.domain.RecordCopy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A copy; what it holds is null until it is ready. */
public record CopyView(
        UUID id,
        UUID requestId,
        String state,
        Integer records,
        Integer files,
        Long bytes,
        String sha256,
        List<String> missing,
        String problem,
        Instant createdAt,
        Instant expiresAt) {

    static CopyView of(RecordCopy copy) {
        RecordCopy.Outcome outcome = copy.outcome();
        boolean made = outcome != null && outcome.problem() == null;
        return new CopyView(
                copy.id(),
                copy.requestId(),
                copy.state().code(),
                made ? outcome.records() : null,
                made ? outcome.files() : null,
                made ? outcome.bytes() : null,
                made ? outcome.sha256() : null,
                made ? outcome.missing() : List.of(),
                outcome == null ? null : outcome.problem(),
                copy.createdAt(),
                copy.expiresAt());
    }
}
