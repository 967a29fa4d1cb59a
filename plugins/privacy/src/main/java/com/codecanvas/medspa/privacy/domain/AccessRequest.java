package com.codecanvas.medspa.privacy.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A patient asks for a copy of their record (45 CFR 164.524): within 30 days, once extended by 30 with the reason told to the patient.
 *
 * @param createdBy who noted it; null where the platform did
 * @param closedAt null while it is open
 */
public record AccessRequest(
        UUID id,
        UUID patientId,
        LocalDate receivedOn,
        LocalDate dueOn,
        RequestStatus status,
        Facts facts,
        UUID createdBy,
        Instant createdAt,
        Instant closedAt,
        long version) {

    public static final int DAYS = 30;

    /**
     * What is known of the request.
     *
     * @param channel how it came, such as {@code in-person}
     * @param askedBy {@code patient}, {@code guardian} or {@code representative}
     * @param name of who asked for the patient; null for the patient
     * @param identity how it was made sure who asks
     * @param extension why it takes longer; null unless it was extended
     * @param closing null while it is open
     */
    public record Facts(
            String channel,
            String askedBy,
            String name,
            String identity,
            String note,
            String extension,
            Closing closing) {

        Facts extended(String reason) {
            return new Facts(channel, askedBy, name, identity, note, reason, closing);
        }

        Facts closed(Closing by) {
            return new Facts(channel, askedBy, name, identity, note, extension, by);
        }
    }

    /**
     * How it ended.
     *
     * @param how the way of delivery; null when it was refused
     * @param to who received it
     * @param reason why it was refused
     * @param by the member of staff
     */
    public record Closing(String how, String to, String reason, UUID by) {}

    public boolean open() {
        return status == RequestStatus.OPEN;
    }

    public boolean extended() {
        return facts.extension() != null;
    }

    public AccessRequest extend(String reason) {
        return with(dueOn.plusDays(DAYS), status, facts.extended(reason), closedAt);
    }

    public AccessRequest close(Closing closing, Instant at) {
        RequestStatus end = closing.reason() == null ? RequestStatus.DELIVERED : RequestStatus.REFUSED;
        return with(dueOn, end, facts.closed(closing), at);
    }

    private AccessRequest with(LocalDate due, RequestStatus now, Facts known, Instant closed) {
        return new AccessRequest(id, patientId, receivedOn, due, now, known, createdBy, createdAt, closed, version);
    }
}
