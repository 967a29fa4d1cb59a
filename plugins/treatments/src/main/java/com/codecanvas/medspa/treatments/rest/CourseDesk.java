package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.treatments.api.kind.Description;
import com.codecanvas.medspa.treatments.api.kind.TreatmentKind;
import com.codecanvas.medspa.treatments.domain.SeriesStatus;
import com.codecanvas.medspa.treatments.domain.course.CourseDetails;
import com.codecanvas.medspa.treatments.domain.course.CourseSessions;
import com.codecanvas.medspa.treatments.domain.course.Courses;
import com.codecanvas.medspa.treatments.domain.course.KindCourse;
import com.codecanvas.medspa.treatments.domain.course.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What staff do with courses. */
@Component(service = CourseDesk.class)
public final class CourseDesk {

    private static final int LATEST = 50;

    private final Courses courses;
    private final CourseSessions sessions;
    private final Kinds kinds;
    private final SessionChecks checks;

    @Activate
    public CourseDesk(
            @Reference Courses courses,
            @Reference CourseSessions sessions,
            @Reference Kinds kinds,
            @Reference SessionChecks checks) {
        this.courses = courses;
        this.sessions = sessions;
        this.kinds = kinds;
        this.checks = checks;
    }

    List<CourseView> ofPatient(UUID patientId) {
        return views(courses.ofPatient(patientId));
    }

    List<CourseView> latest() {
        return views(courses.latest(LATEST));
    }

    CourseView read(UUID id) {
        return view(courses.find(id).orElseThrow(() -> Problem.notFound("course")));
    }

    CourseView add(CourseInput input) {
        Description described = kinds.find(input.kind())
                .map(TreatmentKind::description)
                .orElseThrow(() -> Problem.invalid("kind", "choice", "Choose " + choices() + "."));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return view(courses.add(new KindCourse(
                Ids.next(),
                input.patientId(),
                described.code(),
                input.checked(described),
                input.checkedStatus(SeriesStatus.ACTIVE),
                0,
                now)));
    }

    CourseView change(UUID id, IfMatch seen, CourseInput input) {
        return view(courses.change(id, current -> {
                    IfMatch.check(seen, current.version());
                    stays(current, input);
                    CourseDetails details = kinds.find(current.kind())
                            .map(kind -> input.checked(kind.description()))
                            .orElseGet(() -> input.checkedNote(current.details()));
                    return current.with(details, input.checkedStatus(current.status()));
                })
                .orElseThrow(() -> Problem.notFound("course")));
    }

    private static void stays(KindCourse current, CourseInput input) {
        if (input.patientId() != null && !input.patientId().equals(current.patientId())) {
            throw Problem.invalid("patientId", "fixed", "A course stays with its patient.");
        }
        if (input.kind() != null && !input.kind().equals(current.kind())) {
            throw Problem.invalid("kind", "fixed", "A course stays of its kind. Record another one instead.");
        }
    }

    private String choices() {
        String all = kinds.all().stream().map(kind -> kind.description().code()).collect(Collectors.joining(", "));
        return all.isEmpty() ? "a kind of treatment; none is switched on in this clinic" : "one of " + all;
    }

    private CourseView view(KindCourse course) {
        return views(List.of(course)).get(0);
    }

    private List<CourseView> views(List<KindCourse> all) {
        Map<UUID, List<Instant>> starts =
                sessions.signedStarts(all.stream().map(KindCourse::id).toList());
        return all.stream()
                .map(course -> CourseView.of(
                        course,
                        Progress.of(course, days(starts.getOrDefault(course.id(), List.of()))),
                        kinds.find(course.kind()).isPresent()))
                .toList();
    }

    private List<LocalDate> days(List<Instant> starts) {
        return starts.stream().map(checks::day).toList();
    }
}
