package com.codecanvas.medspa.treatments.timeline;

import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.treatments.domain.SessionStatus;
import com.codecanvas.medspa.treatments.domain.course.CourseSession;
import com.codecanvas.medspa.treatments.domain.course.CourseSessions;
import com.codecanvas.medspa.treatments.domain.course.Courses;
import com.codecanvas.medspa.treatments.domain.course.KindCourse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Courses, their sessions and adverse events. */
@Component(service = CourseEvents.class)
public final class CourseEvents {

    private final Courses courses;
    private final CourseSessions sessions;

    @Activate
    public CourseEvents(@Reference Courses courses, @Reference CourseSessions sessions) {
        this.courses = courses;
        this.sessions = sessions;
    }

    List<TimelineEntry> ofPatient(UUID patientId) {
        List<TimelineEntry> all = new ArrayList<>();
        for (KindCourse course : courses.ofPatient(patientId)) {
            String name = course.details().name();
            String words = name + ", " + course.details().site().sessions().words() + " sessions";
            all.add(new TimelineEntry(
                    course.id(), course.createdAt(), "clipboard-list", "Course recorded", words, TreatmentEvents.TAB));
            for (CourseSession session : sessions.ofCourse(course.id())) {
                all.add(session(name, session));
                session.entries().adverseEvents().forEach(event -> all.add(TreatmentEvents.adverse(name, event)));
            }
        }
        return all;
    }

    private static TimelineEntry session(String course, CourseSession session) {
        Integer outcome = session.entries().remarks().outcomePercent();
        String text = course + ", "
                + TreatmentEvents.passes(session.entries().passes().size());
        return new TimelineEntry(
                session.id(),
                session.subject().startedAt(),
                "zap",
                session.status() == SessionStatus.SIGNED ? "Treatment session" : "Treatment session, not signed",
                outcome == null ? text : text + ", " + outcome + " % reached before",
                TreatmentEvents.TAB);
    }
}
