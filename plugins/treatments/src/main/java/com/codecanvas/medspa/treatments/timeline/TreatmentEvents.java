package com.codecanvas.medspa.treatments.timeline;

import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import com.codecanvas.medspa.treatments.domain.AdverseEvent;
import com.codecanvas.medspa.treatments.domain.Code;
import com.codecanvas.medspa.treatments.domain.SessionStatus;
import com.codecanvas.medspa.treatments.domain.Sessions;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.Tattoos;
import com.codecanvas.medspa.treatments.domain.TreatmentSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tattoos, courses, sessions and adverse events; a patient has a few dozen of them at most. */
@Component(service = TimelineSource.class)
public final class TreatmentEvents implements TimelineSource {

    static final String TAB = "treatments";

    private final Tattoos tattoos;
    private final Sessions sessions;
    private final CourseEvents courses;

    @Activate
    public TreatmentEvents(@Reference Tattoos tattoos, @Reference Sessions sessions, @Reference CourseEvents courses) {
        this.tattoos = tattoos;
        this.sessions = sessions;
        this.courses = courses;
    }

    @Override
    public String moduleId() {
        return "treatments";
    }

    @Override
    public String name() {
        return "Treatments";
    }

    @Override
    public String permission() {
        return "treatments.read";
    }

    @Override
    public List<TimelineEntry> before(UUID patientId, Position before, int limit) {
        List<TimelineEntry> all = new ArrayList<>();
        for (Tattoo tattoo : tattoos.ofPatient(patientId)) {
            String name = tattoo.details().name();
            String score = name + ", about " + tattoo.details().scale().score() + " sessions";
            all.add(new TimelineEntry(tattoo.id(), tattoo.createdAt(), "pen-line", "Tattoo recorded", score, TAB));
            for (TreatmentSession session : sessions.ofTattoo(tattoo.id())) {
                all.add(session(name, session));
                session.adverseEvents().forEach(event -> all.add(adverse(name, event)));
            }
        }
        all.addAll(courses.ofPatient(patientId));
        return TimelineSource.among(all, before, limit);
    }

    private static TimelineEntry session(String tattoo, TreatmentSession session) {
        String text = tattoo + ", " + passes(session.passes().size());
        Integer cleared = session.notes().clearancePercent();
        return new TimelineEntry(
                session.id(),
                session.subject().startedAt(),
                "zap",
                session.status() == SessionStatus.SIGNED ? "Treatment session" : "Treatment session, not signed",
                cleared == null ? text : text + ", " + cleared + " % cleared before",
                TAB);
    }

    static String passes(int count) {
        return count + (count == 1 ? " pass" : " passes");
    }

    static TimelineEntry adverse(String tattoo, AdverseEvent event) {
        String kind = Code.of(event.kind()).replace('-', ' ');
        return new TimelineEntry(
                event.id(),
                event.createdAt(),
                "triangle-alert",
                "Adverse event: " + kind,
                tattoo + ", grade " + event.grade(),
                TAB);
    }
}
