package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.domain.course.CoursePass;
import com.codecanvas.medspa.treatments.domain.course.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A pass of a course's session; {@code words} are its settings as people read them. */
public record CoursePassView(
        UUID id,
        Map<String, Object> settings,
        List<Told> words,
        List<CoursePass.Sign> signs,
        List<FindingView> findings,
        String overrideReason,
        String note,
        Instant recordedAt) {

    static CoursePassView of(CoursePass pass) {
        return new CoursePassView(
                pass.id(),
                pass.settings(),
                pass.words(),
                pass.signs(),
                FindingView.of(pass.findings(), pass.waiver()),
                pass.waiver() == null ? null : pass.waiver().reason(),
                pass.note(),
                pass.recordedAt());
    }
}
