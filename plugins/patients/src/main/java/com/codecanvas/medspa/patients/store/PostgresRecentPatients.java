package com.codecanvas.medspa.patients.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.patients.domain.Patient;
import com.codecanvas.medspa.patients.domain.RecentPatients;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.persistence.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A short list per user, cut back whenever it grows. */
@Component(service = RecentPatients.class)
public final class PostgresRecentPatients implements RecentPatients {

    private static final String OPENED = "insert into patients.recent_patient (user_id, patient_id, opened_at)"
            + " values (cast(? as uuid), cast(? as uuid), clock_timestamp())"
            + " on conflict (tenant_id, user_id, patient_id) do update set opened_at = excluded.opened_at";
    private static final String CUT = "delete from patients.recent_patient where user_id = cast(? as uuid)"
            + " and patient_id in (select r.patient_id from patients.recent_patient r where r.user_id = cast(? as uuid)"
            + " order by r.opened_at desc offset " + MOST + ")";
    private static final String LIST =
            "select p.* from patients.recent_patient r join patients.patient p on p.id = r.patient_id"
                    + " where r.user_id = cast(? as uuid) order by r.opened_at desc limit " + MOST;

    private static final String OPENINGS =
            "select cast(user_id as text), opened_at from patients.recent_patient where patient_id = cast(? as uuid)"
                    + " order by opened_at";
    private static final String FORGET = "delete from patients.recent_patient where patient_id = cast(? as uuid)";

    private final Transactions transactions;

    @Activate
    public PostgresRecentPatients(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void opened(UUID userId, UUID patientId) {
        String user = userId.toString();
        transactions.run(entities -> {
            entities.createNativeQuery(OPENED)
                    .setParameter(1, user)
                    .setParameter(2, patientId.toString())
                    .executeUpdate();
            entities.createNativeQuery(CUT)
                    .setParameter(1, user)
                    .setParameter(2, user)
                    .executeUpdate();
        });
    }

    @Override
    public List<Patient> of(UUID userId) {
        return transactions.call(entities -> {
            Query query = entities.createNativeQuery(LIST, StoredPatient.class).setParameter(1, userId.toString());
            List<Patient> patients = new ArrayList<>();
            for (Object row : query.getResultList()) {
                patients.add(((StoredPatient) row).patient());
            }
            return patients;
        });
    }

    @Override
    public List<Opening> openings(UUID patientId) {
        return transactions.call(entities -> {
            List<Opening> openings = new ArrayList<>();
            for (Object row : entities.createNativeQuery(OPENINGS)
                    .setParameter(1, patientId.toString())
                    .getResultList()) {
                Object[] columns = (Object[]) row;
                openings.add(new Opening(UUID.fromString((String) columns[0]), ((Timestamp) columns[1]).toInstant()));
            }
            return openings;
        });
    }

    @Override
    public int forget(UUID patientId) {
        return transactions.call(entities -> entities.createNativeQuery(FORGET)
                .setParameter(1, patientId.toString())
                .executeUpdate());
    }
}
