package com.codecanvas.medspa.scheduling.store;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import com.codecanvas.medspa.scheduling.domain.ResourceRef;
import com.codecanvas.medspa.scheduling.domain.ServiceRef;
import com.codecanvas.medspa.scheduling.domain.Slot;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.Query;

/** Reads appointments with service and resources in one statement, since a calendar shows hundreds. */
final class AppointmentReader {

    private static final String NOTE = "scheduling.appointment.note";
    static final String REASON = "scheduling.appointment.cancel_reason";

    private static final String BEFORE = "select a.id, a.patient_id, a.service_id, s.name, s.hue, a.starts_at,"
            + " a.ends_at, a.status, a.status_since, a.cancel_reason, a.note, a.version, a.created_at,"
            + " r.id, r.kind, r.name from (select * from scheduling.appointment p where ";
    private static final String AFTER = ") a"
            + " join scheduling.service s on s.tenant_id = a.tenant_id and s.id = a.service_id"
            + " left join scheduling.allocation l on l.tenant_id = a.tenant_id and l.appointment_id = a.id"
            + " left join scheduling.resource r on r.tenant_id = l.tenant_id and r.id = l.resource_id"
            + " order by a.starts_at, a.id, r.position, r.name";

    private final EntityManager entities;
    private final FieldCipher cipher;

    AppointmentReader(EntityManager entities, FieldCipher cipher) {
        this.entities = entities;
        this.cipher = cipher;
    }

    /** @param which a condition on {@code p}, with its order and limit */
    List<Appointment> read(String which, List<Object> parameters) {
        Query query = entities.createNativeQuery(BEFORE + which + AFTER);
        for (int index = 0; index < parameters.size(); index++) {
            query.setParameter(index + 1, parameters.get(index));
        }
        return grouped(Rows.of(query));
    }

    private List<Appointment> grouped(List<Object[]> rows) {
        List<Appointment> appointments = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= rows.size(); next++) {
            if (next == rows.size() || !rows.get(next)[0].equals(rows.get(first)[0])) {
                appointments.add(appointment(rows.subList(first, next)));
                first = next;
            }
        }
        return appointments;
    }

    private Appointment appointment(List<Object[]> rows) {
        Object[] row = rows.get(0);
        return new Appointment(
                (UUID) row[0],
                (UUID) row[1],
                new ServiceRef((UUID) row[2], (String) row[3], (int) row[4]),
                new Slot(instant(row[5]), instant(row[6])),
                new Appointment.State(
                        AppointmentStatus.of((String) row[7]).orElseThrow(), instant(row[8]), open(REASON, row[9])),
                resources(rows),
                open(NOTE, row[10]),
                (long) row[11],
                instant(row[12]));
    }

    private static List<ResourceRef> resources(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> row[13] != null)
                .map(row -> new ResourceRef(
                        (UUID) row[13], ResourceKind.of((String) row[14]).orElseThrow(), (String) row[15]))
                .distinct()
                .sorted(Comparator.comparing(ResourceRef::kind))
                .toList();
    }

    private String open(String place, Object sealed) {
        return sealed == null ? null : new String(cipher.decrypt(place, (byte[]) sealed), StandardCharsets.UTF_8);
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
