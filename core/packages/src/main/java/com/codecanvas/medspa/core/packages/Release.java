package com.codecanvas.medspa.core.packages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What changed for clinics with a version; the date is an ISO date. */
public record Release(String version, String date, List<String> changes) {
    public Release {
        changes = changes == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(changes));
    }
}
