package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.treatments.domain.AdverseEvent;
import java.util.UUID;
import javax.persistence.Entity;
import javax.persistence.Table;

/** A row of {@code treatments.adverse_event}. */
@Entity
@Table(schema = "treatments", name = "adverse_event")
public class AdverseEventRow extends AdverseEventColumns {

    protected AdverseEventRow() {}

    AdverseEventRow(UUID sessionId, AdverseEvent event) {
        super(sessionId, event);
    }
}
