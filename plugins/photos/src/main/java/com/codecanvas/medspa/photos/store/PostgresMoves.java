package com.codecanvas.medspa.photos.store;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.photos.domain.Move;
import java.util.List;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves of all objects to another storage. */
@Component(service = PostgresMoves.class)
public final class PostgresMoves {

    private final Transactions transactions;

    @Activate
    public PostgresMoves(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    /** Whatever ran before is over: pictures go to one place at a time. */
    public Move start(String provider) {
        return transactions.call(entities -> {
            latest(entities, 100).stream().filter(MoveRow::running).forEach(MoveRow::finish);
            int total = left(entities, provider);
            MoveRow row = new MoveRow(Ids.next(), provider, total);
            entities.persist(row);
            entities.flush();
            return row.move(total);
        });
    }

    /** The last twenty, latest first. */
    public List<Move> all() {
        return transactions.call(entities -> latest(entities, 20).stream()
                .map(row -> row.move(row.running() ? left(entities, row.provider()) : 0))
                .toList());
    }

    /** @return null when it is over */
    public String target(UUID id) {
        return transactions.call(entities -> {
            MoveRow row = entities.find(MoveRow.class, id);
            return row != null && row.running() ? row.provider() : null;
        });
    }

    public void finish(UUID id) {
        transactions.run(entities -> entities.find(MoveRow.class, id).finish());
    }

    private static List<MoveRow> latest(EntityManager entities, int most) {
        return entities.createQuery("select m from MoveRow m order by m.startedAt desc", MoveRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    private static int left(EntityManager entities, String provider) {
        return entities.createQuery(
                        "select count(o) from StoredObjectRow o where o.state = :state and o.provider <> :provider",
                        Long.class)
                .setParameter("state", StoredObjectRow.STORED)
                .setParameter("provider", provider)
                .getSingleResult()
                .intValue();
    }
}
