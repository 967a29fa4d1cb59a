package com.codecanvas.medspa.scheduling.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.scheduling.api.AppointmentBook;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.api.BookedAppointment;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What other modules read of appointments. */
@Component(service = AppointmentBook.class)
public final class PostgresAppointmentBook implements AppointmentBook {

    private static final String SELECT = "select a.id, a.patient_id, a.service_id, s.name, a.starts_at, a.ends_at,"
            + " a.status from scheduling.appointment a"
            + " join scheduling.service s on s.tenant_id = a.tenant_id and s.id = a.service_id where ";
    private static final String ORDER = " order by a.starts_at, a.id";

    private final Transactions transactions;

    @Activate
    public PostgresAppointmentBook(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Map<UUID, BookedAppointment> find(Collection<UUID> ids) {
        return select("a.id = any(cast(?1 as uuid[]))", Rows.array(ids)).stream()
                .collect(Collectors.toMap(BookedAppointment::id, Function.identity()));
    }

    @Override
    public List<BookedAppointment> startingBetween(Instant from, Instant to) {
        return select(
                "a.starts_at >= ?1 and a.starts_at < ?2 and a.status <> 'cancelled'",
                Timestamp.from(from),
                Timestamp.from(to));
    }

    @Override
    public List<BookedAppointment> ofPatient(UUID patientId) {
        return select("a.patient_id = ?1", patientId);
    }

    private List<BookedAppointment> select(String which, Object... parameters) {
        return transactions.call(entities -> {
            Query query = entities.createNativeQuery(SELECT + which + ORDER);
            for (int index = 0; index < parameters.length; index++) {
                query.setParameter(index + 1, parameters[index]);
            }
            return Rows.of(query).stream()
                    .map(PostgresAppointmentBook::appointment)
                    .toList();
        });
    }

    private static BookedAppointment appointment(Object[] row) {
        return new BookedAppointment(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                ((Timestamp) row[4]).toInstant(),
                ((Timestamp) row[5]).toInstant(),
                AppointmentStatus.of((String) row[6]).orElseThrow());
    }
}
