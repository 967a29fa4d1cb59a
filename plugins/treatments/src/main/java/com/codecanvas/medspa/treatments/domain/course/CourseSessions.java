package com.codecanvas.medspa.treatments.domain.course;

import com.codecanvas.medspa.treatments.domain.Visit;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The current clinic's sessions of courses. */
public interface CourseSessions {

    Optional<CourseSession> find(UUID id);

    /** The earliest first. */
    List<CourseSession> ofCourse(UUID courseId);

    /** Of these courses, without what was done; the earliest first. */
    List<Visit> visits(Collection<UUID> courseIds);

    /** Those that started last, the newest first. */
    List<CourseSession> latest(int most);

    /** When the signed sessions of each course started, the earliest first; a course without any is left out. */
    Map<UUID, List<Instant>> signedStarts(Collection<UUID> courseIds);

    CourseSession add(CourseSession draft);

    /** Empty where there is none; {@code change} sees the row that is held. */
    Optional<CourseSession> change(UUID id, UnaryOperator<CourseSession> change);
}
