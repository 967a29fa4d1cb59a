package com.codecanvas.medspa.core.audit.entry;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.core.audit.entry.Entry.Endpoint;
import com.codecanvas.medspa.core.audit.entry.Entry.Subject;
import com.codecanvas.medspa.core.audit.entry.Entry.Who;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The entry of work that has not ended yet. */
final class OpenEntry {

    static final int MOST_PATIENTS = 1_000;
    private static final int MOST_DETAILS = 50;

    private final Endpoint endpoint;
    private final Set<UUID> patients = new LinkedHashSet<>();
    private Map<String, Object> details;
    private Subject subject = Subject.NONE;

    OpenEntry(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    Endpoint endpoint() {
        return endpoint;
    }

    void patients(Collection<UUID> ids) {
        patients.addAll(ids);
        patients.remove(null);
    }

    void subject(Subject touched) {
        subject = touched;
    }

    void detail(String name, Object value) {
        if (details == null) {
            details = new LinkedHashMap<>();
        }
        if (value != null && (details.size() < MOST_DETAILS || details.containsKey(name))) {
            details.put(name, DetailValue.of(value));
        }
    }

    Entry ended(Who who, String outcome, String problem) {
        return new Entry(
                Ids.next(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                who,
                endpoint,
                outcome,
                problem,
                subject,
                patients.size() > MOST_PATIENTS
                        ? patients.stream().limit(MOST_PATIENTS).toList()
                        : List.copyOf(patients),
                patients.size(),
                details == null ? Map.of() : details);
    }
}
