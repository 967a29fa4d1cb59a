package com.codecanvas.medspa.scheduling.store;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.scheduling.domain.Resource;
import com.codecanvas.medspa.scheduling.domain.ResourceDraft;
import com.codecanvas.medspa.scheduling.domain.Resources;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.persistence.LockModeType;
import javax.persistence.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Resources in PostgreSQL. */
@Component(service = Resources.class)
public final class PostgresResources implements Resources {

    private static final Comparator<Resource> CALENDAR_ORDER = Comparator.comparing(Resource::kind)
            .thenComparing(Resource::position)
            .thenComparing(Resource::name)
            .thenComparing(Resource::id);

    // All bookings hold resources in the same order; "no key" leaves the foreign keys of allocations alone.
    private static final String HOLD =
            "select * from scheduling.resource" + " where id = any(cast(?1 as uuid[])) order by id for no key update";

    private final Transactions transactions;

    @Activate
    public PostgresResources(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Resource> all() {
        return transactions.call(entities ->
                entities.createQuery("select r from ResourceRow r", ResourceRow.class).getResultList().stream()
                        .map(ResourceRow::resource)
                        .sorted(CALENDAR_ORDER)
                        .toList());
    }

    @Override
    public List<Resource> held(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return transactions.call(entities -> {
            Query query = entities.createNativeQuery(HOLD, ResourceRow.class).setParameter(1, Rows.array(ids));
            return Rows.<ResourceRow>entities(query).stream()
                    .map(ResourceRow::resource)
                    .sorted(CALENDAR_ORDER)
                    .toList();
        });
    }

    @Override
    public Resource add(ResourceDraft draft) {
        return transactions.call(entities -> {
            int last = entities.createQuery("select coalesce(max(r.position), 0) from ResourceRow r", Integer.class)
                    .getSingleResult();
            ResourceRow row = new ResourceRow(draft.create(Ids.next(), Math.min(last + 1, Resource.LAST_POSITION)));
            entities.persist(row);
            entities.flush();
            return row.resource();
        });
    }

    @Override
    public Resource change(UUID id, UnaryOperator<Resource> change) {
        return transactions.call(entities -> {
            ResourceRow row = entities.find(ResourceRow.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            if (row == null) {
                throw Problem.notFound("resource");
            }
            row.take(change.apply(row.resource()));
            entities.flush();
            return row.resource();
        });
    }
}
