package com.codecanvas.medspa.messaging.sandbox;

import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Transactions;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The messages that are kept. */
@Component(service = Shelf.class)
public final class Shelf {

    private static final int SHOWN = 200;

    private final Transactions transactions;
    private final LiveUpdates live;

    @Activate
    public Shelf(@Reference Transactions transactions, @Reference LiveUpdates live) {
        this.transactions = transactions;
        this.live = live;
    }

    /** @return false when it is there already */
    boolean put(Kept message) {
        return transactions.call(entities -> {
            // Two that come at once under one key come one after the other.
            entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 2)) as text)")
                    .setParameter(1, message.id().toString())
                    .getResultList();
            if (entities.find(KeptRow.class, message.id()) != null) {
                return false;
            }
            entities.persist(new KeptRow(message));
            live.changed("messaging-sandbox", message.id());
            return true;
        });
    }

    /** The newest first, at most 200. */
    List<Kept> newest() {
        return transactions.call(
                entities -> entities.createQuery("select k from KeptRow k order by k.at desc, k.id desc", KeptRow.class)
                        .setMaxResults(SHOWN)
                        .getResultStream()
                        .map(KeptRow::kept)
                        .toList());
    }
}
