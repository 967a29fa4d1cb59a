package com.codecanvas.medspa.scheduling.store;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.Appointments;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Appointments in PostgreSQL. */
@Component(service = Appointments.class)
public final class PostgresAppointments implements Appointments {

    private final Transactions transactions;
    private final FieldCipher cipher;
    private final Clock clock;

    @Activate
    public PostgresAppointments(@Reference Transactions transactions, @Reference FieldCipher cipher) {
        this(transactions, cipher, Clock.systemUTC());
    }

    PostgresAppointments(Transactions transactions, FieldCipher cipher, Clock clock) {
        this.transactions = transactions;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Optional<Appointment> find(UUID id) {
        return transactions.call(entities -> read(entities, id));
    }

    @Override
    public List<Appointment> list(Query query) {
        Selection selection = new Selection(query);
        return transactions.call(
                entities -> new AppointmentReader(entities, cipher).read(selection.sql(), selection.parameters()));
    }

    @Override
    public Appointment add(Draft draft) {
        // Whole microseconds, so that what is answered now equals what is read later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Appointment added = new Appointment(
                Ids.next(),
                draft.patientId(),
                draft.service(),
                draft.slot(),
                new Appointment.State(AppointmentStatus.BOOKED, now, null),
                draft.resources(),
                draft.note(),
                0,
                now);
        return transactions.call(entities -> {
            AppointmentRow row = new AppointmentRow(added);
            entities.persist(row);
            entities.flush();
            new Allocations(entities).take(added);
            return added.saved(row.version());
        });
    }

    @Override
    public Appointment change(UUID id, UnaryOperator<Appointment> change) {
        return transactions.call(entities -> {
            AppointmentRow row = entities.find(AppointmentRow.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (row == null) {
                throw Problem.notFound("appointment");
            }
            // Read only once the row is held: who held it before may have changed its resources.
            Appointment before = read(entities, id).orElseThrow();
            Appointment after = change.apply(before);
            row.take(after);
            // Also when only its resources change, which are rows of their own.
            entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            entities.flush();
            if (!after.takesUpTheSameAs(before)) {
                Allocations allocations = new Allocations(entities);
                allocations.release(id);
                allocations.take(after);
            }
            return after.saved(row.version());
        });
    }

    private Optional<Appointment> read(EntityManager entities, UUID id) {
        return new AppointmentReader(entities, cipher)
                .read("p.id = ?1", List.of(id)).stream().findFirst();
    }
}
