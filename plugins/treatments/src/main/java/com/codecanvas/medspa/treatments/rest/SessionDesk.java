package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.events.Events;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.treatments.api.kind.AftercareSheet;
import com.codecanvas.medspa.treatments.domain.AftercareGiven;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.SeriesStatus;
import com.codecanvas.medspa.treatments.domain.SessionLockedException;
import com.codecanvas.medspa.treatments.domain.SessionPass;
import com.codecanvas.medspa.treatments.domain.Sessions;
import com.codecanvas.medspa.treatments.domain.Signature;
import com.codecanvas.medspa.treatments.domain.SigningRules;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.TreatmentSession;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What staff do with sessions; every change needs the version that they saw. */
@Component(service = SessionDesk.class)
public final class SessionDesk {

    /** The data of {@code treatments.session-signed}. */
    record Signed(UUID patientId, UUID tattooId, Instant startedAt, int passes) {}

    private static final int LATEST = 25;

    private final Sessions sessions;
    private final SessionChecks checks;
    private final Events events;

    @Activate
    public SessionDesk(@Reference Sessions sessions, @Reference SessionChecks checks, @Reference Events events) {
        this.sessions = sessions;
        this.checks = checks;
        this.events = events;
    }

    List<SessionView> ofTattoo(UUID tattooId) {
        History history = history(tattooId);
        return history.sessions().stream()
                .map(session -> view(session, history))
                .toList();
    }

    List<SessionView> latest() {
        Map<UUID, History> histories = new HashMap<>();
        return sessions.latest(LATEST).stream()
                .map(session -> view(
                        session, histories.computeIfAbsent(session.subject().tattooId(), this::history)))
                .toList();
    }

    SessionView read(UUID id) {
        return view(found(id));
    }

    SessionView start(SessionInput input) {
        if (input.tattooId() == null) {
            throw Problem.invalid("tattooId", "required", "Say which tattoo is treated.");
        }
        Tattoo tattoo = checks.tattoo(input.tattooId());
        if (tattoo.status() != SeriesStatus.ACTIVE) {
            throw Problem.invalid(
                    "tattooId",
                    "not-active",
                    "Its removal is " + tattoo.status() + ". Take it up again first, on the tattoo.");
        }
        NotesInput notes = input.notes() == null ? new NotesInput(null, null, null, null, null, null) : input.notes();
        TreatmentSession.Subject subject = new TreatmentSession.Subject(
                tattoo.patientId(),
                tattoo.id(),
                SessionInput.checkedStart(input.startedAt(), Instant.now()),
                checks.userId());
        return view(sessions.add(TreatmentSession.draft(Ids.next(), subject, notes.checked(checks.book()))));
    }

    SessionView note(UUID id, IfMatch seen, NotesInput notes) {
        return change(id, seen, session -> session.note(notes.checked(checks.book())));
    }

    /** Answers are kept whatever they say; what they say stands in the way of passes and of the signature. */
    SessionView screen(UUID id, IfMatch seen, ScreeningInput input) {
        return change(
                id,
                seen,
                session -> session.screened(
                        input.checked(checks.book().screening()), checks.waiver(input.overrideReason())));
    }

    PassView judge(UUID id, PassInput input) {
        return PassView.of(checks.judged(found(id), input));
    }

    SessionView pass(UUID id, IfMatch seen, PassInput input) {
        return change(id, seen, session -> {
            SessionPass pass = checks.judged(session, input);
            TreatmentSession treated = session.pass(pass);
            Refusals.ifAny(rules().open(treated, around(treated)));
            return treated;
        });
    }

    SessionView withoutPass(UUID id, IfMatch seen, UUID passId) {
        return change(id, seen, session -> {
            TreatmentSession left = session.withoutPass(passId);
            if (left.passes().size() == session.passes().size()) {
                throw Problem.notFound("pass");
            }
            return left;
        });
    }

    SessionView sign(UUID id, IfMatch seen) {
        SessionView signed = change(id, seen, session -> {
            Signature signature = new Signature(
                    checks.userId(),
                    Instant.now().truncatedTo(ChronoUnit.MICROS),
                    checks.book().version());
            TreatmentSession locked = session.sign(signature);
            Refusals.ifAny(rules().open(session, around(session)));
            return locked;
        });
        Signed news = new Signed(
                signed.patientId(),
                signed.tattooId(),
                signed.startedAt(),
                signed.passes().size());
        events.publish("treatments.session-signed", id, news);
        return signed;
    }

    SessionView amend(UUID id, IfMatch seen, AmendmentInput input) {
        return change(
                id,
                seen,
                session -> session.amend(input.checked(
                        session.passes().stream().map(SessionPass::id).toList(), checks.userId())));
    }

    SessionView report(UUID id, IfMatch seen, AdverseEventInput input) {
        return change(id, seen, session -> session.report(input.checked(checks.book(), checks.userId())));
    }

    SessionView give(UUID id, IfMatch seen) {
        return change(
                id, seen, session -> session.give(checks.giving(checks.book().aftercare())));
    }

    /** The sheet that was given, or that would be now. */
    AftercareSheet sheet(UUID id) {
        AftercareGiven given = found(id).aftercare();
        return given == null ? checks.book().aftercare() : given.sheet();
    }

    private SessionView change(UUID id, IfMatch seen, UnaryOperator<TreatmentSession> change) {
        try {
            return view(sessions.change(id, current -> {
                        IfMatch.check(seen, current.version());
                        return change.apply(current);
                    })
                    .orElseThrow(() -> Problem.notFound("treatment session")));
        } catch (SessionLockedException e) {
            throw Refusals.locked(e);
        }
    }

    private TreatmentSession found(UUID id) {
        return sessions.find(id).orElseThrow(() -> Problem.notFound("treatment session"));
    }

    private SigningRules rules() {
        return new SigningRules(checks.book());
    }

    private SigningRules.Around around(TreatmentSession session) {
        return checks.around(session, history(session.subject().tattooId()));
    }

    private History history(UUID tattooId) {
        return checks.history(tattooId, sessions.ofTattoo(tattooId));
    }

    private SessionView view(TreatmentSession session) {
        return view(session, history(session.subject().tattooId()));
    }

    private SessionView view(TreatmentSession session, History history) {
        List<Finding> findings = rules().findings(session, checks.around(session, history));
        Integer percent = session.notes().clearancePercent();
        Integer grade = percent == null
                ? null
                : checks.book().clearanceScale().of(percent).grade();
        return SessionView.of(session, findings, grade, AftercareView.of(session.aftercare(), checks));
    }
}
