package com.codecanvas.medspa.scheduling.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.scheduling.domain.Slot;
import com.codecanvas.medspa.scheduling.domain.slots.Occupancy;
import com.codecanvas.medspa.scheduling.domain.slots.Timeline;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.persistence.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is taken, in one statement for all resources of a search. */
@Component(service = Occupancy.class)
public final class PostgresOccupancy implements Occupancy {

    // An appointment lasts 12 hours at most, which lets the index skip the past.
    static final String TAKEN = "select l.resource_id, l.starts_at, l.ends_at from scheduling.allocation l"
            + " where l.active and l.resource_id = any(cast(?1 as uuid[]))"
            + " and l.starts_at < ?2 and l.starts_at > ?3 and l.ends_at > ?4 and l.appointment_id <> ?5"
            + " order by l.resource_id, l.starts_at";

    private static final String VISITS = "select a.id, a.starts_at, a.ends_at, l.resource_id"
            + " from scheduling.appointment a left join scheduling.allocation l"
            + " on l.tenant_id = a.tenant_id and l.appointment_id = a.id"
            + " where a.patient_id = ?1 and a.status not in ('cancelled', 'no-show')"
            + " order by a.starts_at, a.id";

    private static final UUID NONE = new UUID(0, 0);

    private final Transactions transactions;

    @Activate
    public PostgresOccupancy(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Map<UUID, Timeline> of(Asked asked) {
        List<Object[]> rows = transactions.call(entities -> Rows.of(entities.createNativeQuery(TAKEN)
                .setParameter(1, Rows.array(asked.resourceIds()))
                .setParameter(2, Timestamp.from(asked.to()))
                .setParameter(3, Timestamp.from(asked.from().minus(Slot.LONGEST)))
                .setParameter(4, Timestamp.from(asked.from()))
                .setParameter(5, asked.movingId() == null ? NONE : asked.movingId())));
        Map<UUID, Timeline.Builder> builders = new HashMap<>();
        for (Object[] row : rows) {
            add(builders.computeIfAbsent((UUID) row[0], any -> new Timeline.Builder()), row);
        }
        Map<UUID, Timeline> taken = new HashMap<>();
        builders.forEach((id, builder) -> taken.put(id, builder.build()));
        return taken;
    }

    @Override
    public Visits ofPatient(UUID patientId, UUID movingId) {
        Timeline.Builder taken = new Timeline.Builder();
        Set<UUID> latest = new LinkedHashSet<>();
        Object last = null;
        for (Object[] row : visits(patientId)) {
            boolean another = !row[0].equals(last);
            if (another && !row[0].equals(movingId)) {
                add(taken, row);
            }
            if (another) {
                latest.clear();
                last = row[0];
            }
            if (row[3] != null) {
                latest.add((UUID) row[3]);
            }
        }
        return new Visits(taken.build(), List.copyOf(latest));
    }

    private List<Object[]> visits(UUID patientId) {
        return transactions.call(entities -> {
            Query query = entities.createNativeQuery(VISITS).setParameter(1, patientId);
            return Rows.of(query);
        });
    }

    private static void add(Timeline.Builder builder, Object[] row) {
        builder.add(((Timestamp) row[1]).toInstant(), ((Timestamp) row[2]).toInstant());
    }
}
