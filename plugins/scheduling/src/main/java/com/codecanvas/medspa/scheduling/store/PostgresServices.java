package com.codecanvas.medspa.scheduling.store;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.scheduling.domain.ClinicService;
import com.codecanvas.medspa.scheduling.domain.ServiceDraft;
import com.codecanvas.medspa.scheduling.domain.Services;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Services in PostgreSQL. */
@Component(service = Services.class)
public final class PostgresServices implements Services {

    private static final Comparator<ClinicService> MENU_ORDER = Comparator.comparing(
                    ClinicService::category, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
            .thenComparing(ClinicService::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ClinicService::id);

    private final Transactions transactions;

    @Activate
    public PostgresServices(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<ClinicService> all() {
        return transactions.call(entities ->
                entities.createQuery("select s from ServiceRow s", ServiceRow.class).getResultList().stream()
                        .map(ServiceRow::service)
                        .sorted(MENU_ORDER)
                        .toList());
    }

    @Override
    public Optional<ClinicService> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(ServiceRow.class, id)).map(ServiceRow::service));
    }

    @Override
    public ClinicService add(ServiceDraft draft) {
        return transactions.call(entities -> {
            ServiceRow row = new ServiceRow(draft.create(Ids.next()));
            entities.persist(row);
            entities.flush();
            return row.service();
        });
    }

    @Override
    public ClinicService change(UUID id, UnaryOperator<ClinicService> change) {
        return transactions.call(entities -> {
            ServiceRow row = entities.find(ServiceRow.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            if (row == null) {
                throw Problem.notFound("service");
            }
            row.take(change.apply(row.service()));
            entities.flush();
            return row.service();
        });
    }
}
