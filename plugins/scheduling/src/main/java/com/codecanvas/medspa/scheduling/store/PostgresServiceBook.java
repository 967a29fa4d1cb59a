package com.codecanvas.medspa.scheduling.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.scheduling.api.ServiceBook;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What other modules read of services. */
@Component(service = ServiceBook.class)
public final class PostgresServiceBook implements ServiceBook {

    private final Transactions transactions;

    @Activate
    public PostgresServiceBook(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return transactions.call(entities -> entities
                .createQuery("select s from ServiceRow s where s.id in :ids", ServiceRow.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultList()
                .stream()
                .map(ServiceRow::service)
                .collect(Collectors.toMap(service -> service.id(), service -> service.name())));
    }
}
