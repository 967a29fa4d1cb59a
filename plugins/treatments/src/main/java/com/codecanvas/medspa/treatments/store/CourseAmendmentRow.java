package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.treatments.domain.Amendment;
import java.util.UUID;
import javax.persistence.Entity;
import javax.persistence.Table;

/** A row of {@code treatments.course_amendment}. */
@Entity
@Table(schema = "treatments", name = "course_amendment")
public class CourseAmendmentRow extends AmendmentColumns {

    protected CourseAmendmentRow() {}

    CourseAmendmentRow(UUID sessionId, Amendment amendment) {
        super(sessionId, amendment);
    }
}
