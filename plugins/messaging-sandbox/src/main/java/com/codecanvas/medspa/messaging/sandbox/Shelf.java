package com.codecanvas.medspa.messaging.sandbox;

import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
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

    /** Read through from the first to the last, as addresses are encrypted: a sandbox is small. */
    List<Kept> of(Set<String> addresses) {
        return addresses.isEmpty()
                ? List.of()
                : transactions.call(entities -> entities.createQuery(
                                "select k from KeptRow k order by k.at, k.id", KeptRow.class)
                        .getResultStream()
                        .map(KeptRow::kept)
                        .filter(kept -> addresses.contains(kept.address().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    int forget(Set<String> addresses) {
        return transactions.call(entities -> {
            List<UUID> ids = of(addresses).stream().map(Kept::id).toList();
            ids.forEach(id -> {
                entities.remove(entities.find(KeptRow.class, id));
                live.changed("messaging-sandbox", id);
            });
            return ids.size();
        });
    }
}
