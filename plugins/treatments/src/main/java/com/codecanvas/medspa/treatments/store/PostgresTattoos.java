package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.treatments.domain.Calibration;
import com.codecanvas.medspa.treatments.domain.SeriesStatus;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.TattooDetails;
import com.codecanvas.medspa.treatments.domain.Tattoos;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tattoos in PostgreSQL. */
@Component(service = Tattoos.class)
public final class PostgresTattoos implements Tattoos {

    private static final String COMPLETED = "select count(*), coalesce(sum(t.score), 0), coalesce(sum(s.sessions), 0)"
            + " from treatments.tattoo t join (select tenant_id, tattoo_id, count(*) as sessions"
            + " from treatments.treatment_session where signed_at is not null group by tenant_id, tattoo_id) s"
            + " on s.tenant_id = t.tenant_id and s.tattoo_id = t.id where t.status = 'completed'";

    private final Transactions transactions;

    @Activate
    public PostgresTattoos(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Tattoo> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(TattooRow.class, id)).map(TattooRow::tattoo));
    }

    @Override
    public List<Tattoo> ofPatient(UUID patientId) {
        return ofPatients(List.of(patientId));
    }

    @Override
    public List<Tattoo> ofPatients(Collection<UUID> patientIds) {
        if (patientIds.isEmpty()) {
            return List.of();
        }
        return transactions.call(entities -> entities
                .createQuery("select t from TattooRow t where t.patientId in :patients order by t.id", TattooRow.class)
                .setParameter("patients", patientIds)
                .getResultList()
                .stream()
                .map(TattooRow::tattoo)
                .toList());
    }

    @Override
    public List<Tattoo> latest(int most) {
        return transactions.call(entities -> entities
                .createQuery("select t from TattooRow t order by t.id desc", TattooRow.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(TattooRow::tattoo)
                .toList());
    }

    @Override
    public Tattoo add(UUID patientId, TattooDetails details) {
        Tattoo added = new Tattoo(Ids.next(), patientId, details, SeriesStatus.ACTIVE, 0, Now.get());
        return transactions.call(entities -> {
            TattooRow row = new TattooRow(added);
            entities.persist(row);
            entities.flush();
            return added.saved(row.version());
        });
    }

    @Override
    public Optional<Tattoo> change(UUID id, UnaryOperator<Tattoo> change) {
        return transactions.call(entities -> Optional.ofNullable(
                        entities.find(TattooRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> {
                    Tattoo after = change.apply(row.tattoo());
                    row.take(after);
                    entities.flush();
                    return after.saved(row.version());
                }));
    }

    @Override
    public Calibration.Totals completed() {
        return transactions.call(entities -> {
            Object[] row = (Object[]) entities.createNativeQuery(COMPLETED).getSingleResult();
            return new Calibration.Totals(number(row[0]), number(row[1]), number(row[2]));
        });
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
