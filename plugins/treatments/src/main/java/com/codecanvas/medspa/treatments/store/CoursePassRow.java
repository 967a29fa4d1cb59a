package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.treatments.domain.course.CoursePass;
import com.codecanvas.medspa.treatments.json.TreatmentJson;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code treatments.course_pass}; only its kind's module knows what its settings mean, so they are encrypted as a whole. */
@Entity
@Table(schema = "treatments", name = "course_pass")
public class CoursePassRow {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    private int position;

    @Encrypted
    private String facts;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CoursePassRow() {}

    CoursePassRow(UUID sessionId, int position, CoursePass pass) {
        this.sessionId = sessionId;
        this.position = position;
        id = pass.id();
        recordedAt = pass.recordedAt();
        facts = TreatmentJson.write(pass);
    }

    CoursePass pass() {
        return TreatmentJson.read(facts, CoursePass.class);
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    UUID sessionId() {
        return sessionId;
    }
}
