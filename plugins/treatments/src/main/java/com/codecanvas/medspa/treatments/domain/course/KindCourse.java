package com.codecanvas.medspa.treatments.domain.course;

import com.codecanvas.medspa.treatments.domain.SeriesStatus;
import java.time.Instant;
import java.util.UUID;

/** A course of treatment of one site of a patient; {@code kind} is the code of what another module describes. */
public record KindCourse(
        UUID id,
        UUID patientId,
        String kind,
        CourseDetails details,
        SeriesStatus status,
        long version,
        Instant createdAt) {

    public KindCourse with(CourseDetails changed, SeriesStatus now) {
        return new KindCourse(id, patientId, kind, changed, now, version, createdAt);
    }

    public KindCourse saved(long stored) {
        return new KindCourse(id, patientId, kind, details, status, stored, createdAt);
    }
}
