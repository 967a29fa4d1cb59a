package com.codecanvas.medspa.loyalty.store;

import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.loyalty.domain.Account;
import com.codecanvas.medspa.loyalty.domain.Entry;
import com.codecanvas.medspa.loyalty.domain.EntryKind;
import com.codecanvas.medspa.loyalty.domain.Ledger;
import com.codecanvas.medspa.loyalty.domain.NotEnoughPointsException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Points in PostgreSQL: the account's row is locked by the change, so that two desks cannot spend the same points. */
@Component(service = Ledger.class)
public final class PostgresLedger implements Ledger {

    private static final int MOST = 200;
    private static final String CHECK_VIOLATION = "23514";
    private static final String OPEN = "insert into loyalty.account (patient_id, points, visits)"
            + " values (cast(? as uuid), 0, 0) on conflict (tenant_id, patient_id) do nothing";
    private static final String LOCK = "select 1 from loyalty.account where patient_id = cast(? as uuid) for update";
    private static final String CHANGE = "update loyalty.account set points = points + ?, visits = visits + ?"
            + " where patient_id = cast(? as uuid)";

    private final Transactions transactions;

    @Activate
    public PostgresLedger(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Account account(UUID patientId) {
        return transactions.call(entities -> Optional.ofNullable(entities.find(AccountRow.class, patientId))
                .map(AccountRow::account)
                .orElse(Account.EMPTY));
    }

    @Override
    public List<Entry> entries(UUID patientId) {
        return entries(patientId, MOST);
    }

    @Override
    public List<Entry> allEntries(UUID patientId) {
        return entries(patientId, Integer.MAX_VALUE);
    }

    private List<Entry> entries(UUID patientId, int most) {
        return transactions.call(entities -> entities
                .createQuery("select e from EntryRow e where e.patientId = :patient order by e.id desc", EntryRow.class)
                .setParameter("patient", patientId)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(EntryRow::entry)
                .toList());
    }

    @Override
    public int forget(UUID patientId) {
        return transactions.call(entities -> {
            // Whoever books waits for the account, and opens a new one when it is gone.
            entities.createNativeQuery(LOCK)
                    .setParameter(1, patientId.toString())
                    .getResultList();
            int entries = delete(entities, "EntryRow", patientId);
            delete(entities, "AccountRow", patientId);
            return entries;
        });
    }

    @Override
    public boolean book(Entry entry) {
        return transactions.call(entities -> {
            String patient = entry.patientId().toString();
            entities.createNativeQuery(OPEN).setParameter(1, patient).executeUpdate();
            entities.createNativeQuery(LOCK).setParameter(1, patient).getResultList();
            if (entry.appointmentId() != null && booked(entities, entry.appointmentId())) {
                return false;
            }
            change(entities, entry);
            entities.persist(new EntryRow(entry));
            entities.flush();
            return true;
        });
    }

    private static boolean booked(EntityManager entities, UUID appointmentId) {
        return !entities.createQuery("select e.id from EntryRow e where e.appointmentId = :appointment", UUID.class)
                .setParameter("appointment", appointmentId)
                .getResultList()
                .isEmpty();
    }

    private static void change(EntityManager entities, Entry entry) {
        try {
            entities.createNativeQuery(CHANGE)
                    .setParameter(1, entry.points())
                    .setParameter(2, entry.kind() == EntryKind.VISIT ? 1 : 0)
                    .setParameter(3, entry.patientId().toString())
                    .executeUpdate();
        } catch (PersistenceException e) {
            if (SqlState.is(CHECK_VIOLATION, e)) {
                throw new NotEnoughPointsException(e);
            }
            throw e;
        }
    }

    private static int delete(EntityManager entities, String rows, UUID patientId) {
        return entities.createQuery("delete from " + rows + " r where r.patientId = :patient")
                .setParameter("patient", patientId)
                .executeUpdate();
    }
}
