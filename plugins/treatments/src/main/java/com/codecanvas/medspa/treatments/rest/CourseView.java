package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.treatments.domain.Code;
import com.codecanvas.medspa.treatments.domain.course.CourseDetails;
import com.codecanvas.medspa.treatments.domain.course.KindCourse;
import com.codecanvas.medspa.treatments.domain.course.Progress;
import com.codecanvas.medspa.treatments.domain.course.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A course with how far it is.
 *
 * @param on whether its kind is switched on, so that sessions can be recorded
 * @param words the facts as people read them
 */
public record CourseView(
        UUID id,
        long version,
        UUID patientId,
        String kind,
        String title,
        boolean on,
        String site,
        String siteLabel,
        Map<String, Object> facts,
        List<Told> words,
        String status,
        String note,
        Progress progress,
        Instant createdAt)
        implements Versioned {

    static CourseView of(KindCourse course, Progress progress, boolean on) {
        CourseDetails details = course.details();
        return new CourseView(
                course.id(),
                course.version(),
                course.patientId(),
                course.kind(),
                details.title(),
                on,
                details.site().code(),
                details.site().label(),
                details.facts(),
                details.words(),
                Code.of(course.status()),
                details.note(),
                progress,
                course.createdAt());
    }
}
