package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.domain.Deposit;
import com.codecanvas.medspa.payments.domain.Deposits;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deposits in PostgreSQL. */
@Component(service = Deposits.class)
public final class PostgresDeposits implements Deposits {

    private final Transactions transactions;

    @Activate
    public PostgresDeposits(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Deposit> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(DepositRow.class, id)).map(DepositRow::deposit));
    }

    @Override
    public Optional<Deposit> lock(UUID id) {
        return transactions.call(
                entities -> Optional.ofNullable(entities.find(DepositRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .map(DepositRow::deposit));
    }

    @Override
    public void add(Deposit deposit) {
        transactions.run(entities -> {
            entities.persist(new DepositRow(deposit));
            entities.flush();
        });
    }

    @Override
    public void keep(Deposit changed) {
        transactions.run(entities -> {
            entities.find(DepositRow.class, changed.id()).take(changed);
            entities.flush();
        });
    }

    @Override
    public List<Deposit> ofPatient(UUID patientId) {
        return transactions.call(entities -> entities
                .createQuery(
                        "select d from DepositRow d where d.patientId = :patient and d.heldMinor > 0 order by d.id desc",
                        DepositRow.class)
                .setParameter("patient", patientId)
                .getResultList()
                .stream()
                .map(DepositRow::deposit)
                .toList());
    }

    @Override
    public void credit(Credit credit) {
        transactions.run(entities -> {
            entities.persist(new CreditRow(credit));
            entities.flush();
        });
    }

    @Override
    public List<Credit> release(UUID invoiceId) {
        return transactions.call(entities -> {
            List<Credit> released = entities
                    .createQuery(
                            "select c from CreditRow c where c.invoiceId = :invoice order by c.depositId",
                            CreditRow.class)
                    .setParameter("invoice", invoiceId)
                    .getResultList()
                    .stream()
                    .filter(CreditRow::stands)
                    .map(CreditRow::release)
                    .toList();
            entities.flush();
            return released;
        });
    }
}
