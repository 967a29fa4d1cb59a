package com.codecanvas.medspa.treatments.privacy;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.Signature;
import com.codecanvas.medspa.treatments.domain.course.CourseDetails;
import com.codecanvas.medspa.treatments.domain.course.CoursePass;
import com.codecanvas.medspa.treatments.domain.course.CourseSession;
import com.codecanvas.medspa.treatments.domain.course.CourseSessions;
import com.codecanvas.medspa.treatments.domain.course.Courses;
import com.codecanvas.medspa.treatments.domain.course.Entries;
import com.codecanvas.medspa.treatments.domain.course.KindCourse;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells courses and their sessions, in the words that were kept with them. */
@Component(service = CourseRecords.class)
public final class CourseRecords {

    static final RecordKind COURSE = RecordKind.kept(
            "course",
            "Courses of treatment",
            "A practitioner changes the course on the patient's page.",
            TreatmentsHeld.MEDICAL_RECORD);
    static final RecordKind SESSION = RecordKind.kept(
            "course-session",
            "Sessions of courses",
            "A practitioner adds an amendment to the signed session; what was signed stays readable.",
            TreatmentsHeld.MEDICAL_RECORD);

    private final Courses courses;
    private final CourseSessions sessions;
    private final SessionRecords records;
    private final PassRecords passes;
    private final StaffDirectory staff;

    @Activate
    public CourseRecords(
            @Reference Courses courses,
            @Reference CourseSessions sessions,
            @Reference SessionRecords records,
            @Reference PassRecords passes,
            @Reference StaffDirectory staff) {
        this.courses = courses;
        this.sessions = sessions;
        this.records = records;
        this.passes = passes;
        this.staff = staff;
    }

    void copy(UUID patientId, PersonalCopy into) {
        for (KindCourse course : courses.ofPatient(patientId)) {
            String name = course.details().name();
            into.add(
                    new PersonalRecord(COURSE.id(), course.id(), course.createdAt(), "Course: " + name, facts(course)));
            sessions.ofCourse(course.id())
                    .forEach(session -> into.add(new PersonalRecord(
                            SESSION.id(),
                            session.id(),
                            session.subject().startedAt(),
                            "Session: " + name,
                            facts(name, session))));
        }
    }

    private static CourseFacts facts(KindCourse course) {
        CourseDetails details = course.details();
        return new CourseFacts(
                details.title(),
                details.site().label(),
                CourseFacts.words(details.words()),
                Words.of(course.status()),
                details.note());
    }

    private CourseFacts.Session facts(String course, CourseSession session) {
        Entries entries = session.entries();
        Integer outcome = entries.remarks().outcomePercent();
        Signature signed = session.signature();
        return new CourseFacts.Session(
                course,
                session.subject().startedAt(),
                staff.nameOf(session.subject().operatorId()),
                outcome == null ? null : outcome + " %",
                entries.remarks().note(),
                entries.interview() == null
                        ? List.of()
                        : SessionRecords.answers(
                                entries.interview().screening(),
                                entries.interview().asked()),
                passes.override(entries.waiver()),
                entries.passes().stream().map(this::pass).toList(),
                entries.amendments().stream().map(records::correction).toList(),
                records.events(entries.adverseEvents()),
                records.aftercare(entries.aftercare()),
                Words.of(session.status()),
                signed == null ? null : staff.nameOf(signed.userId()),
                signed == null ? null : signed.at(),
                signed == null ? null : signed.rulesVersion());
    }

    private CourseFacts.Pass pass(CoursePass pass) {
        return new CourseFacts.Pass(
                CourseFacts.words(pass.words()),
                pass.signs().stream().map(CoursePass.Sign::label).toList(),
                pass.findings().stream().map(Finding::message).toList(),
                passes.override(pass.waiver()),
                pass.note(),
                pass.recordedAt());
    }
}
