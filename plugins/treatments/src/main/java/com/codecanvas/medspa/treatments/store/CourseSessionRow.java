package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.treatments.domain.AftercareGiven;
import com.codecanvas.medspa.treatments.domain.Signature;
import com.codecanvas.medspa.treatments.domain.Waiver;
import com.codecanvas.medspa.treatments.domain.course.CourseSession;
import com.codecanvas.medspa.treatments.domain.course.Entries;
import com.codecanvas.medspa.treatments.domain.course.Interview;
import com.codecanvas.medspa.treatments.domain.course.Remarks;
import com.codecanvas.medspa.treatments.json.TreatmentJson;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code treatments.course_session}. */
@Entity
@Table(schema = "treatments", name = "course_session")
public class CourseSessionRow {

    /** What is encrypted as a whole. */
    record Facts(Remarks remarks, Interview interview, Waiver waiver, AftercareGiven aftercare) {}

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "operator_id")
    private UUID operatorId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Encrypted
    private String facts;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "rules_version")
    private String rulesVersion;

    @Version
    private long version;

    protected CourseSessionRow() {}

    CourseSessionRow(CourseSession session) {
        id = session.id();
        CourseSession.Subject subject = session.subject();
        patientId = subject.patientId();
        courseId = subject.courseId();
        operatorId = subject.operatorId();
        startedAt = subject.startedAt();
        take(session);
    }

    final void take(CourseSession session) {
        Entries entries = session.entries();
        facts = TreatmentJson.write(
                new Facts(entries.remarks(), entries.interview(), entries.waiver(), entries.aftercare()));
        if (session.signature() != null) {
            signedBy = session.signature().userId();
            signedAt = session.signature().at();
            rulesVersion = session.signature().rulesVersion();
        }
    }

    CourseSession session(CourseParts parts) {
        Facts open = TreatmentJson.read(facts, Facts.class);
        return new CourseSession(
                id,
                new CourseSession.Subject(patientId, courseId, startedAt, operatorId),
                new Entries(
                        open.remarks(),
                        open.interview(),
                        open.waiver(),
                        parts.passes(id),
                        parts.amendments(id),
                        parts.adverseEvents(id),
                        open.aftercare()),
                signedAt == null ? null : new Signature(signedBy, signedAt, rulesVersion),
                version);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
