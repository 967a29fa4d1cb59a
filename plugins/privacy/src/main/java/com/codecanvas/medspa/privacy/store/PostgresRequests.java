package com.codecanvas.medspa.privacy.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.privacy.domain.AccessRequest;
import com.codecanvas.medspa.privacy.domain.RequestStatus;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Access requests in PostgreSQL. */
@Component(service = PostgresRequests.class)
public final class PostgresRequests {

    private final Transactions transactions;

    @Activate
    public PostgresRequests(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Which requests to list, the newest first.
     *
     * @param patientId null for everybody's
     * @param status null for any
     * @param before id of the last one seen; null for the first page
     */
    public record Selection(UUID patientId, RequestStatus status, UUID before, int limit) {}

    /** @throws javax.persistence.PersistenceException for a second open one of a patient */
    public AccessRequest add(AccessRequest request) {
        return transactions.call(entities -> {
            RequestRow row = new RequestRow(request);
            entities.persist(row);
            entities.flush();
            return row.request();
        });
    }

    public Optional<AccessRequest> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(RequestRow.class, id)).map(RequestRow::request));
    }

    public List<AccessRequest> list(Selection wanted) {
        String where = (wanted.patientId() == null ? "" : " and r.patientId = :patient")
                + (wanted.status() == null ? "" : " and r.status = :status")
                + (wanted.before() == null ? "" : " and r.id < :before");
        return transactions.call(entities -> {
            TypedQuery<RequestRow> query = entities.createQuery(
                    "select r from RequestRow r where 1 = 1" + where + " order by r.id desc", RequestRow.class);
            if (wanted.patientId() != null) {
                query.setParameter("patient", wanted.patientId());
            }
            if (wanted.status() != null) {
                query.setParameter("status", wanted.status().code());
            }
            if (wanted.before() != null) {
                query.setParameter("before", wanted.before());
            }
            return query.setMaxResults(wanted.limit()).getResultList().stream()
                    .map(RequestRow::request)
                    .toList();
        });
    }

    public Optional<AccessRequest> change(UUID id, UnaryOperator<AccessRequest> change) {
        return transactions.call(entities -> Optional.ofNullable(
                        entities.find(RequestRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> {
                    row.become(change.apply(row.request()));
                    entities.flush();
                    return row.request();
                }));
    }
}
