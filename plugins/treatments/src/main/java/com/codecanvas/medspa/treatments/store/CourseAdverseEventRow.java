package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.treatments.domain.AdverseEvent;
import java.util.UUID;
import javax.persistence.Entity;
import javax.persistence.Table;

/** A row of {@code treatments.course_adverse_event}. */
@Entity
@Table(schema = "treatments", name = "course_adverse_event")
public class CourseAdverseEventRow extends AdverseEventColumns {

    protected CourseAdverseEventRow() {}

    CourseAdverseEventRow(UUID sessionId, AdverseEvent event) {
        super(sessionId, event);
    }
}
