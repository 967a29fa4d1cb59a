package com.codecanvas.medspa.treatments.domain.course;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The current clinic's courses. */
public interface Courses {

    Optional<KindCourse> find(UUID id);

    /** The earliest first. */
    List<KindCourse> ofPatient(UUID patientId);

    /** The earliest first. */
    List<KindCourse> ofPatients(Collection<UUID> patientIds);

    /** Those that were recorded last, the newest first. */
    List<KindCourse> latest(int most);

    KindCourse add(KindCourse course);

    /** Empty where there is none; {@code change} sees the row that is held. */
    Optional<KindCourse> change(UUID id, UnaryOperator<KindCourse> change);
}
