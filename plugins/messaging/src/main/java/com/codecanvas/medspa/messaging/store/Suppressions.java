package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.OptIn;
import com.codecanvas.medspa.messaging.domain.Suppression;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who has opted out, and the evidence of who opted in again. */
@Component(service = Suppressions.class)
public final class Suppressions {

    private final Transactions transactions;
    private final Addresses addresses;

    @Activate
    public Suppressions(@Reference Transactions transactions, @Reference Addresses addresses) {
        this.transactions = transactions;
        this.addresses = addresses;
    }

    public Optional<Suppression> inForce(Channel channel, String address) {
        return transactions.call(entities -> row(entities, channel, address).map(SuppressionRow::suppression));
    }

    /** @return false when it was in force already */
    public boolean add(Suppression suppression) {
        return transactions.call(entities -> {
            // One after the other, so that the second finds the first.
            byte[] token = addresses.token(suppression.address());
            entities.createNativeQuery(
                            "select cast(pg_advisory_xact_lock(hashtextextended(encode(?1, 'hex'), 1)) as text)")
                    .setParameter(1, token)
                    .getResultList();
            if (row(entities, suppression.channel(), suppression.address()).isPresent()) {
                return false;
            }
            entities.persist(new SuppressionRow(suppression, token));
            entities.flush();
            return true;
        });
    }

    /** Ends a suppression, with the evidence of why. */
    public boolean lift(OptIn because) {
        return transactions.call(entities -> {
            entities.persist(new OptInRow(because, addresses.token(because.address())));
            Optional<SuppressionRow> row = row(entities, because.channel(), because.address());
            row.ifPresent(found -> found.lift(because.at(), because.how()));
            entities.flush();
            return row.isPresent();
        });
    }

    /** The evidence that somebody agreed, by any channel, the latest first. */
    public List<OptIn> optIns(String address) {
        return transactions.call(entities -> entities.createQuery(
                        "select o from OptInRow o where o.addressToken = :token order by o.id desc", OptInRow.class)
                .setParameter("token", addresses.token(address))
                .getResultStream()
                .map(OptInRow::evidence)
                .toList());
    }

    /** By any channel, lifted ones too, the latest first. */
    public List<Suppression> everOf(String address) {
        return transactions.call(entities -> entities.createQuery(
                        "select s from SuppressionRow s where s.addressToken = :token order by s.id desc",
                        SuppressionRow.class)
                .setParameter("token", addresses.token(address))
                .getResultStream()
                .map(SuppressionRow::suppression)
                .toList());
    }

    public Optional<Suppression> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(SuppressionRow.class, id)).map(SuppressionRow::suppression));
    }

    /** Those in force, the latest first. */
    public List<Suppression> list(UUID before, int most) {
        return transactions.call(entities -> {
            TypedQuery<SuppressionRow> query = entities.createQuery(
                            "select s from SuppressionRow s where s.liftedAt is null"
                                    + (before == null ? "" : " and s.id < :before") + " order by s.id desc",
                            SuppressionRow.class)
                    .setMaxResults(most);
            return (before == null ? query : query.setParameter("before", before))
                    .getResultList().stream().map(SuppressionRow::suppression).toList();
        });
    }

    private Optional<SuppressionRow> row(EntityManager entities, Channel channel, String address) {
        return entities.createQuery(
                        "select s from SuppressionRow s where s.channel = :channel and s.addressToken = :token"
                                + " and s.liftedAt is null",
                        SuppressionRow.class)
                .setParameter("channel", channel.code())
                .setParameter("token", addresses.token(address))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
