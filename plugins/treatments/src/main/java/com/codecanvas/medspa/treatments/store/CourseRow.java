package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.treatments.domain.Code;
import com.codecanvas.medspa.treatments.domain.SeriesStatus;
import com.codecanvas.medspa.treatments.domain.course.CourseDetails;
import com.codecanvas.medspa.treatments.domain.course.KindCourse;
import com.codecanvas.medspa.treatments.json.TreatmentJson;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code treatments.course}. */
@Entity
@Table(schema = "treatments", name = "course")
public class CourseRow {

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    private String kind;
    private String status;

    @Encrypted
    private String details;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    protected CourseRow() {}

    CourseRow(KindCourse course) {
        id = course.id();
        patientId = course.patientId();
        kind = course.kind();
        createdAt = course.createdAt();
        take(course);
    }

    final void take(KindCourse course) {
        status = Code.of(course.status());
        details = TreatmentJson.write(course.details());
    }

    KindCourse course() {
        CourseDetails open = TreatmentJson.read(details, CourseDetails.class);
        SeriesStatus stands = Code.find(SeriesStatus.class, status).orElseThrow();
        return new KindCourse(id, patientId, kind, open, stands, version, createdAt);
    }

    long version() {
        return version;
    }
}
