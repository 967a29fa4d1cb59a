package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the signals of committed transactions. */
public final class RecordingLiveUpdates implements LiveUpdates {

    /** {@code id} may be null. */
    public record Change(String topic, UUID id) {}

    private final List<Change> changes = new CopyOnWriteArrayList<>();
    private final AmbientTransactions transactions;

    RecordingLiveUpdates(AmbientTransactions transactions) {
        this.transactions = transactions;
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }

    public void reset() {
        changes.clear();
    }

    @Override
    public void changed(String topic) {
        changed(topic, null);
    }

    @Override
    public void changed(String topic, UUID id) {
        Change change = new Change(topic, id);
        if (transactions.active()) {
            transactions.afterCommit(() -> changes.add(change));
        } else {
            changes.add(change);
        }
    }
}
