package com.codecanvas.medspa.patients.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.patients.domain.PatientDetails;
import com.codecanvas.medspa.patients.domain.PatientStatus;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and decrypts the names alone: calendars ask for dozens at a time. */
@Component(service = PatientDirectory.class)
public final class StoredPatientNames implements PatientDirectory {

    private static final String NAMES =
            "select p.id, p.givenName, p.familyName, p.preferredName, p.status from StoredPatient p where p.id in :ids";

    private final Transactions transactions;

    @Activate
    public StoredPatientNames(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Map<UUID, PatientName> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = transactions.call(entities -> entities.createQuery(NAMES, Object[].class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultList());
        Map<UUID, PatientName> names = new HashMap<>();
        for (Object[] row : rows) {
            UUID id = (UUID) row[0];
            String name = PatientDetails.displayName((String) row[1], (String) row[2], (String) row[3]);
            names.put(id, new PatientName(id, name, row[4] == PatientStatus.ARCHIVED));
        }
        return names;
    }
}
