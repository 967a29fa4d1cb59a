package com.codecanvas.medspa.treatments.privacy;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.treatments.domain.AdverseEvent;
import com.codecanvas.medspa.treatments.domain.AftercareGiven;
import com.codecanvas.medspa.treatments.domain.Amendment;
import com.codecanvas.medspa.treatments.domain.PassMethod;
import com.codecanvas.medspa.treatments.domain.Rules;
import com.codecanvas.medspa.treatments.domain.Screening;
import com.codecanvas.medspa.treatments.domain.ScreeningItem;
import com.codecanvas.medspa.treatments.domain.Signature;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.TreatmentSession;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a session with names of staff and lasers, and with the questions that were asked. */
@Component(service = SessionRecords.class)
public final class SessionRecords {

    private final PassRecords passes;
    private final Rules rules;
    private final StaffDirectory staff;

    @Activate
    public SessionRecords(@Reference PassRecords passes, @Reference Rules rules, @Reference StaffDirectory staff) {
        this.passes = passes;
        this.rules = rules;
        this.staff = staff;
    }

    SessionFacts facts(Tattoo tattoo, TreatmentSession session) {
        Integer cleared = session.notes().clearancePercent();
        Signature signed = session.signature();
        return new SessionFacts(
                tattoo.details().name(),
                session.subject().startedAt(),
                staff.nameOf(session.subject().operatorId()),
                method(session.notes().method()),
                cleared == null ? null : cleared + " %",
                session.notes().anaesthetic(),
                session.notes().cooling(),
                session.notes().aftercareVersion(),
                aftercare(session.aftercare()),
                session.notes().note(),
                answers(session.screening(), rules.current().screening()),
                passes.override(session.waiver()),
                session.passes().stream().map(passes::pass).toList(),
                session.amendments().stream().map(this::correction).toList(),
                events(session.adverseEvents()),
                Words.of(session.status()),
                signed == null ? null : staff.nameOf(signed.userId()),
                signed == null ? null : signed.at(),
                signed == null ? null : signed.rulesVersion());
    }

    SessionFacts.Aftercare aftercare(AftercareGiven given) {
        return given == null
                ? null
                : new SessionFacts.Aftercare(
                        given.sheet().title(), given.sheet().version(), given.at(), staff.nameOf(given.userId()));
    }

    private String method(String code) {
        return rules.current().method(code).map(PassMethod::name).orElse(code);
    }

    static List<SessionFacts.Answer> answers(Screening screening, List<ScreeningItem> asked) {
        if (screening == null) {
            return List.of();
        }
        Map<String, String> questions = new TreeMap<>();
        for (ScreeningItem item : asked) {
            questions.put(item.code(), item.question());
        }
        return new TreeMap<>(screening.answers())
                .entrySet().stream()
                        // A question of an earlier rule book is known by its code alone.
                        .map(answer -> new SessionFacts.Answer(
                                questions.getOrDefault(
                                        answer.getKey(), answer.getKey().replace('-', ' ')),
                                answer.getValue() ? "yes" : "no"))
                        .toList();
    }

    SessionFacts.Correction correction(Amendment amendment) {
        return new SessionFacts.Correction(
                amendment.field(),
                amendment.text(),
                amendment.reason(),
                staff.nameOf(amendment.authorId()),
                amendment.createdAt());
    }

    List<SessionFacts.Event> events(List<AdverseEvent> events) {
        return events.stream()
                .map(event -> new SessionFacts.Event(
                        Words.of(event.kind()),
                        event.grade(),
                        event.noticedOn(),
                        event.note(),
                        staff.nameOf(event.authorId()),
                        event.createdAt()))
                .toList();
    }
}
