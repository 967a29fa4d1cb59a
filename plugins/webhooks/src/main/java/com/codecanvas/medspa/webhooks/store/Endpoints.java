package com.codecanvas.medspa.webhooks.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.webhooks.domain.Endpoint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clinic's endpoints. */
@Component(service = Endpoints.class)
public final class Endpoints {

    private final Transactions transactions;

    @Activate
    public Endpoints(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    public List<Endpoint> all() {
        return transactions.call(
                entities -> entities
                        .createQuery("select e from EndpointRow e order by e.createdAt", EndpointRow.class)
                        .getResultList()
                        .stream()
                        .map(EndpointRow::endpoint)
                        .toList());
    }

    public Optional<Endpoint> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(EndpointRow.class, id)).map(EndpointRow::endpoint));
    }

    public Endpoint add(Endpoint endpoint) {
        return transactions.call(entities -> {
            EndpointRow row = new EndpointRow(endpoint);
            entities.persist(row);
            entities.flush();
            return row.endpoint();
        });
    }

    /** While the row is held. */
    public Endpoint change(UUID id, UnaryOperator<Endpoint> change) {
        return transactions.call(entities -> {
            EndpointRow row = entities.find(EndpointRow.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (row == null) {
                throw Problem.notFound("webhook");
            }
            row.take(change.apply(row.endpoint()));
            entities.flush();
            return row.endpoint();
        });
    }

    /** With its log. */
    public void remove(UUID id) {
        transactions.run(entities -> {
            EndpointRow row = entities.find(EndpointRow.class, id);
            if (row == null) {
                throw Problem.notFound("webhook");
            }
            entities.remove(row);
        });
    }
}
