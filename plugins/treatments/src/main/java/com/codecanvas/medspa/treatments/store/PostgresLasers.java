package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.treatments.domain.Laser;
import com.codecanvas.medspa.treatments.domain.Lasers;
import com.codecanvas.medspa.treatments.domain.SerialTakenException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Devices in PostgreSQL. */
@Component(service = Lasers.class)
public final class PostgresLasers implements Lasers {

    private final Transactions transactions;

    @Activate
    public PostgresLasers(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Laser> all() {
        return transactions.call(entities ->
                entities
                        .createQuery("select l from LaserRow l order by l.name, l.id", LaserRow.class)
                        .getResultList()
                        .stream()
                        .map(LaserRow::laser)
                        .toList());
    }

    @Override
    public Optional<Laser> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(LaserRow.class, id)).map(LaserRow::laser));
    }

    @Override
    public Laser add(Laser laser) {
        return transactions.call(entities -> {
            LaserRow row = new LaserRow(laser);
            entities.persist(row);
            flush(entities);
            return laser.saved(row.version());
        });
    }

    @Override
    public Optional<Laser> change(UUID id, UnaryOperator<Laser> change) {
        return transactions.call(entities -> Optional.ofNullable(
                        entities.find(LaserRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> {
                    Laser after = change.apply(row.laser());
                    row.take(after);
                    flush(entities);
                    return after.saved(row.version());
                }));
    }

    private static void flush(EntityManager entities) {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            if (SqlState.is(SqlState.UNIQUE_VIOLATION, e)) {
                throw new SerialTakenException(e);
            }
            throw e;
        }
    }
}
