package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.domain.PackageBalance;
import com.codecanvas.medspa.payments.domain.Packages;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Packages in PostgreSQL. */
@Component(service = Packages.class)
public final class PostgresPackages implements Packages {

    private static final String REDEEM = "insert into payments.redemption (id, package_id, appointment_id, author_id,"
            + " created_at) values (cast(? as uuid), cast(? as uuid), cast(? as uuid), cast(? as uuid), now())";
    private static final String REDEEMED = "select 1 from payments.redemption where package_id = cast(? as uuid)"
            + " and appointment_id = cast(? as uuid)";

    private static final String USES = "select created_at, cast(author_id as text) from payments.redemption"
            + " where package_id = cast(? as uuid) order by created_at, id";

    private final Transactions transactions;

    @Activate
    public PostgresPackages(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<PackageBalance> lock(UUID id) {
        return transactions.call(
                entities -> Optional.ofNullable(entities.find(PackageRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .map(PackageRow::balance));
    }

    @Override
    public void add(PackageBalance balance) {
        transactions.run(entities -> {
            entities.persist(new PackageRow(balance));
            entities.flush();
        });
    }

    @Override
    public void keep(PackageBalance changed) {
        transactions.run(entities -> {
            entities.find(PackageRow.class, changed.id()).take(changed);
            entities.flush();
        });
    }

    @Override
    public List<PackageBalance> ofPatient(UUID patientId) {
        return transactions.call(entities -> entities
                .createQuery(
                        "select p from PackageRow p where p.patientId = :patient order by p.id desc", PackageRow.class)
                .setParameter("patient", patientId)
                .getResultList()
                .stream()
                .map(PackageRow::balance)
                .toList());
    }

    @Override
    public List<PackageBalance> lockOfInvoice(UUID invoiceId) {
        return transactions.call(entities -> entities
                .createQuery("select p from PackageRow p where p.invoiceId = :invoice order by p.id", PackageRow.class)
                .setParameter("invoice", invoiceId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(PackageRow::balance)
                .toList());
    }

    @Override
    public boolean redeemed(UUID packageId, UUID appointmentId) {
        return transactions.call(entities -> !entities.createNativeQuery(REDEEMED)
                .setParameter(1, packageId.toString())
                .setParameter(2, appointmentId.toString())
                .getResultList()
                .isEmpty());
    }

    @Override
    public void redeem(Redemption redemption) {
        transactions.call(entities -> entities.createNativeQuery(REDEEM)
                .setParameter(1, redemption.id().toString())
                .setParameter(2, redemption.packageId().toString())
                .setParameter(3, text(redemption.appointmentId()))
                .setParameter(4, text(redemption.authorId()))
                .executeUpdate());
    }

    @Override
    @SuppressWarnings("unchecked") // A native query with several columns gives arrays.
    public List<Use> uses(UUID packageId) {
        List<Object[]> rows = transactions.call(entities -> entities.createNativeQuery(USES)
                .setParameter(1, packageId.toString())
                .getResultList());
        return rows.stream()
                .map(row -> new Use(
                        ((Timestamp) row[0]).toInstant(), row[1] == null ? null : UUID.fromString((String) row[1])))
                .toList();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
