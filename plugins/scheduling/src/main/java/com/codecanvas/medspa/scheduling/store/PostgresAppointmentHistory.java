package com.codecanvas.medspa.scheduling.store;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.domain.AppointmentHistory;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Two events of each row: it was booked, and it came to stand where it does. */
@Component(service = AppointmentHistory.class)
public final class PostgresAppointmentHistory implements AppointmentHistory {

    private static final String SQL = "select cast(a.id as text), e.at, e.status, s.name, a.starts_at, a.cancel_reason"
            + " from scheduling.appointment a"
            + " join scheduling.service s on s.tenant_id = a.tenant_id and s.id = a.service_id"
            + " cross join lateral (values (a.created_at, 'booked', true), (a.status_since, a.status, a.status <> 'booked'))"
            + " as e (at, status, told)"
            + " where a.patient_id = cast(? as uuid) and e.told and (e.at, a.id) < (?, cast(? as uuid))"
            + " order by e.at desc, a.id desc limit ?";

    private final Transactions transactions;
    private final FieldCipher cipher;

    @Activate
    public PostgresAppointmentHistory(@Reference Transactions transactions, @Reference FieldCipher cipher) {
        this.transactions = transactions;
        this.cipher = cipher;
    }

    @Override
    public List<Event> before(UUID patientId, Instant at, UUID id, int limit) {
        return transactions.call(entities -> Rows.of(entities.createNativeQuery(SQL)
                        .setParameter(1, patientId.toString())
                        .setParameter(2, Timestamp.from(at))
                        .setParameter(3, id.toString())
                        .setParameter(4, limit))
                .stream()
                .map(this::event)
                .toList());
    }

    private Event event(Object[] row) {
        byte[] reason = (byte[]) row[5];
        return new Event(
                UUID.fromString((String) row[0]),
                ((Timestamp) row[1]).toInstant(),
                AppointmentStatus.of((String) row[2]).orElseThrow(),
                (String) row[3],
                ((Timestamp) row[4]).toInstant(),
                reason == null
                        ? null
                        : new String(cipher.decrypt(AppointmentReader.REASON, reason), StandardCharsets.UTF_8));
    }
}
