package com.codecanvas.medspa.loyalty.events;

import com.codecanvas.medspa.api.events.Event;
import com.codecanvas.medspa.api.events.EventHandler;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.loyalty.domain.Entry;
import com.codecanvas.medspa.loyalty.domain.EntryKind;
import com.codecanvas.medspa.loyalty.domain.Ledger;
import com.codecanvas.medspa.loyalty.domain.LoyaltySettings;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A completed appointment earns points, once: reopened and completed again, it earns nothing more. */
@Component(service = EventHandler.class)
public final class PointsForVisits implements EventHandler {

    private static final String COMPLETED = "completed";

    /** What of the event's data counts here. */
    record StatusChange(UUID patientId, String status) {}

    private final Ledger ledger;
    private final ModuleSettings settings;
    private final LiveUpdates live;

    @Activate
    public PointsForVisits(@Reference Ledger ledger, @Reference ModuleSettings settings, @Reference LiveUpdates live) {
        this.ledger = ledger;
        this.settings = settings;
        this.live = live;
    }

    @Override
    public String name() {
        return "points-for-visits";
    }

    @Override
    public Set<String> types() {
        return Set.of("scheduling.status-changed");
    }

    @Override
    public void handle(Event event) {
        StatusChange change = event.data(StatusChange.class);
        if (!COMPLETED.equals(change.status())) {
            return;
        }
        int points = settings.read(LoyaltySettings.class).pointsPerVisit();
        Entry visit = new Entry(
                Ids.next(), change.patientId(), EntryKind.VISIT, points, event.subject(), null, null, event.at());
        if (ledger.book(visit)) {
            live.changed("loyalty", change.patientId());
        }
    }
}
