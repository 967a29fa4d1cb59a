package com.codecanvas.medspa.treatments.domain.course;

import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.Waiver;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One pass over the course's site.
 *
 * @param findings what the checks said when it was recorded
 * @param waiver null where nothing had to be overridden
 */
public record CoursePass(
        UUID id,
        Map<String, Object> settings,
        List<Told> words,
        List<Sign> signs,
        List<Finding> findings,
        Waiver waiver,
        String note,
        Instant recordedAt) {

    /** What the skin showed; {@code warning} is null where it was wanted. */
    public record Sign(String code, String label, String warning) {}

    public CoursePass {
        settings = Map.copyOf(settings);
        words = List.copyOf(words);
        signs = List.copyOf(signs);
        findings = List.copyOf(findings);
    }
}
