package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.treatments.domain.Amendment;
import java.util.UUID;
import javax.persistence.Entity;
import javax.persistence.Table;

/** A row of {@code treatments.amendment}. */
@Entity
@Table(schema = "treatments", name = "amendment")
public class AmendmentRow extends AmendmentColumns {

    protected AmendmentRow() {}

    AmendmentRow(UUID sessionId, Amendment amendment) {
        super(sessionId, amendment);
    }
}
