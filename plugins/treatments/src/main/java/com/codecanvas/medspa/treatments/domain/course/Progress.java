package com.codecanvas.medspa.treatments.domain.course;

import com.codecanvas.medspa.treatments.api.kind.Site;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.SeriesStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * How far a course is.
 *
 * @param nextFrom when the next session is due at the earliest; null before the first, and for a course that is over
 */
public record Progress(int sessionsDone, int fewest, int most, LocalDate nextFrom) {

    /** @param days of its signed sessions, the last one last */
    public static Progress of(KindCourse course, List<LocalDate> days) {
        Site site = course.details().site();
        boolean goesOn = course.status() == SeriesStatus.ACTIVE && !days.isEmpty();
        return new Progress(
                days.size(),
                (int) site.sessions().min(),
                (int) site.sessions().max(),
                goesOn ? days.get(days.size() - 1).plusWeeks((long) site.weeks().min()) : null);
    }

    /** What a session too soon after the last one is told; {@code last} is null for the first. */
    static List<Finding> interval(Site site, LocalDate last, LocalDate day) {
        long weeks = (long) site.weeks().min();
        if (last == null || !day.isBefore(last.plusWeeks(weeks))) {
            return List.of();
        }
        String message = "The last session was less than " + weeks + " weeks ago; "
                + site.weeks().words() + " weeks are usual here.";
        return List.of(Finding.warn("startedAt", "healing-interval", message));
    }
}
