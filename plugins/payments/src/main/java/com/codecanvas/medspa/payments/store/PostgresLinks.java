package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.domain.Links;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Payment links in PostgreSQL. */
@Component(service = Links.class)
public final class PostgresLinks implements Links {

    private final Transactions transactions;

    @Activate
    public PostgresLinks(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Link> find(UUID attemptId) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(LinkRow.class, attemptId)).map(LinkRow::link));
    }

    @Override
    public void add(Link link) {
        transactions.run(entities -> {
            entities.persist(new LinkRow(link));
            entities.flush();
        });
    }

    @Override
    public void keep(Link changed) {
        transactions.run(entities -> {
            entities.find(LinkRow.class, changed.attemptId()).take(changed);
            entities.flush();
        });
    }
}
