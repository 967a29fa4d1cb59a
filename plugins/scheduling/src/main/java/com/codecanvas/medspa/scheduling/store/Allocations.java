package com.codecanvas.medspa.scheduling.store;

import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.Clash;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import com.codecanvas.medspa.scheduling.domain.ResourceRef;
import com.codecanvas.medspa.scheduling.domain.Slot;
import com.codecanvas.medspa.scheduling.domain.SlotTakenException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import javax.persistence.EntityManager;

/** Which appointment takes up which resource, and when. The table's exclusion constraint decides who gets it. */
final class Allocations {

    // "On conflict" waits for a booking in flight as a plain insert does, but neither fails the transaction, which
    // still has to say who was first,
    // nor lets two inserts wait for each other.
    private static final String TAKE = "insert into scheduling.allocation"
            + " (appointment_id, resource_id, starts_at, ends_at, active)"
            + " select cast(?1 as uuid), wanted, cast(?2 as timestamptz), cast(?3 as timestamptz), cast(?4 as boolean)"
            + " from unnest(cast(?5 as uuid[])) as wanted order by wanted on conflict do nothing";

    // An appointment lasts 12 hours at most, which bounds what the index has to look through.
    private static final String CLASHES = "select r.id, r.kind, r.name, l.starts_at, l.ends_at, a.id, a.patient_id"
            + " from scheduling.allocation l"
            + " join scheduling.resource r on r.tenant_id = l.tenant_id and r.id = l.resource_id"
            + " join scheduling.appointment a on a.tenant_id = l.tenant_id and a.id = l.appointment_id"
            + " where l.active and l.resource_id = any(cast(?1 as uuid[])) and l.appointment_id <> ?2"
            + " and l.starts_at < ?3 and l.ends_at > ?4 and l.starts_at > ?5"
            + " order by l.starts_at, r.position, r.name";

    private final EntityManager entities;

    Allocations(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws SlotTakenException when one of them is taken */
    void take(Appointment appointment) {
        List<UUID> resources =
                appointment.resources().stream().map(ResourceRef::id).toList();
        if (resources.isEmpty()) {
            return;
        }
        int taken = entities.createNativeQuery(TAKE)
                .setParameter(1, appointment.id())
                .setParameter(2, Timestamp.from(appointment.slot().start()))
                .setParameter(3, Timestamp.from(appointment.slot().end()))
                .setParameter(4, appointment.status().occupies())
                .setParameter(5, Rows.array(resources))
                .executeUpdate();
        if (taken < resources.size()) {
            throw new SlotTakenException(appointment.slot(), clashes(appointment, resources));
        }
    }

    void release(UUID appointmentId) {
        entities.createNativeQuery("delete from scheduling.allocation where appointment_id = ?1")
                .setParameter(1, appointmentId)
                .executeUpdate();
    }

    private List<Clash> clashes(Appointment wanted, List<UUID> resources) {
        Slot slot = wanted.slot();
        return Rows.of(entities.createNativeQuery(CLASHES)
                        .setParameter(1, Rows.array(resources))
                        .setParameter(2, wanted.id())
                        .setParameter(3, Timestamp.from(slot.end()))
                        .setParameter(4, Timestamp.from(slot.start()))
                        .setParameter(5, Timestamp.from(slot.start().minus(Slot.LONGEST))))
                .stream()
                .map(Allocations::clash)
                .toList();
    }

    private static Clash clash(Object[] row) {
        return new Clash(
                new ResourceRef((UUID) row[0], ResourceKind.of((String) row[1]).orElseThrow(), (String) row[2]),
                new Slot(((Timestamp) row[3]).toInstant(), ((Timestamp) row[4]).toInstant()),
                (UUID) row[5],
                (UUID) row[6]);
    }
}
