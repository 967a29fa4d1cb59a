package com.codecanvas.medspa.treatments.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A visit to remove part of one tattoo.
 *
 * @param screening null until asked
 * @param waiver for what screening and interval found; null for none
 * @param aftercare null until a sheet was given
 * @param signature null while a draft
 */
public record TreatmentSession(
        UUID id,
        Subject subject,
        SessionNotes notes,
        Screening screening,
        Waiver waiver,
        List<SessionPass> passes,
        List<Amendment> amendments,
        List<AdverseEvent> adverseEvents,
        AftercareGiven aftercare,
        Signature signature,
        long version) {

    /** Whom and what it treats, since when, and who holds the laser. */
    public record Subject(UUID patientId, UUID tattooId, Instant startedAt, UUID operatorId) {}

    public TreatmentSession {
        passes = List.copyOf(passes);
        amendments = List.copyOf(amendments);
        adverseEvents = List.copyOf(adverseEvents);
    }

    public static TreatmentSession draft(UUID id, Subject subject, SessionNotes notes) {
        return new TreatmentSession(id, subject, notes, null, null, List.of(), List.of(), List.of(), null, null, 0);
    }

    public SessionStatus status() {
        return signature == null ? SessionStatus.DRAFT : SessionStatus.SIGNED;
    }

    /** @throws SessionLockedException when signed, as all changes of a draft */
    public TreatmentSession note(SessionNotes changed) {
        return only(SessionStatus.DRAFT).copy(changed, passes, signature);
    }

    public TreatmentSession screened(Screening answers, Waiver given) {
        only(SessionStatus.DRAFT);
        return new TreatmentSession(
                id, subject, notes, answers, given, passes, amendments, adverseEvents, aftercare, signature, version);
    }

    public TreatmentSession pass(SessionPass pass) {
        return only(SessionStatus.DRAFT).copy(notes, plus(passes, pass), signature);
    }

    public TreatmentSession withoutPass(UUID passId) {
        List<SessionPass> left =
                passes.stream().filter(pass -> !pass.id().equals(passId)).toList();
        return only(SessionStatus.DRAFT).copy(notes, left, signature);
    }

    public TreatmentSession give(AftercareGiven given) {
        only(SessionStatus.DRAFT);
        return new TreatmentSession(
                id, subject, notes, screening, waiver, passes, amendments, adverseEvents, given, signature, version);
    }

    /** Whether it may be signed is for {@link SigningRules} to say. */
    public TreatmentSession sign(Signature by) {
        return only(SessionStatus.DRAFT).copy(notes, passes, by);
    }

    /** @throws SessionLockedException while a draft, which is changed itself */
    public TreatmentSession amend(Amendment amendment) {
        only(SessionStatus.SIGNED);
        return new TreatmentSession(
                id,
                subject,
                notes,
                screening,
                waiver,
                passes,
                plus(amendments, amendment),
                adverseEvents,
                aftercare,
                signature,
                version);
    }

    /** At any time: many show only days later. */
    public TreatmentSession report(AdverseEvent event) {
        return new TreatmentSession(
                id,
                subject,
                notes,
                screening,
                waiver,
                passes,
                amendments,
                plus(adverseEvents, event),
                aftercare,
                signature,
                version);
    }

    public TreatmentSession saved(long stored) {
        return new TreatmentSession(
                id, subject, notes, screening, waiver, passes, amendments, adverseEvents, aftercare, signature, stored);
    }

    private TreatmentSession copy(SessionNotes changed, List<SessionPass> now, Signature by) {
        return new TreatmentSession(
                id, subject, changed, screening, waiver, now, amendments, adverseEvents, aftercare, by, version);
    }

    private TreatmentSession only(SessionStatus needed) {
        if (status() != needed) {
            throw new SessionLockedException(status());
        }
        return this;
    }

    private static <T> List<T> plus(List<T> list, T added) {
        List<T> longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }
}
