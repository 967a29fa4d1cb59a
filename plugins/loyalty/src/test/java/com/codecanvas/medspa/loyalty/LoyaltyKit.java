package com.codecanvas.medspa.loyalty;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.loyalty.domain.LoyaltySettings;
import com.codecanvas.medspa.loyalty.events.PointsForVisits;
import com.codecanvas.medspa.loyalty.privacy.PointsHeld;
import com.codecanvas.medspa.loyalty.rest.LoyaltyDesk;
import com.codecanvas.medspa.loyalty.rest.LoyaltyResource;
import com.codecanvas.medspa.loyalty.store.PostgresLedger;
import com.codecanvas.medspa.patients.api.PatientName;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The module's components put together as the container does it; only clinic A has patients. */
final class LoyaltyKit {

    final UUID patient = UUID.randomUUID();
    final LoyaltyResource resource;
    final PointsForVisits visits;
    final PointsHeld held;
    private final ModuleKit kit;

    LoyaltyKit(ModuleKit kit) {
        this.kit = kit;
        kit.settings().set(new LoyaltySettings(10, "Free touch-up", 25));
        PostgresLedger ledger = new PostgresLedger(kit.transactions());
        LoyaltyDesk desk = new LoyaltyDesk(ledger, kit.settings(), kit.currentUser(), kit.staff());
        resource = new LoyaltyResource(desk, this::names, kit.audit(), kit.live());
        held = new PointsHeld(ledger, kit.staff());
        visits = new PointsForVisits(ledger, kit.settings(), kit.live());
    }

    private Map<UUID, PatientName> names(Collection<UUID> ids) {
        boolean clinicA = kit.currentClinic().get().id().equals(kit.clinicA().id());
        return Set.copyOf(ids).stream()
                .filter(id -> clinicA && id.equals(patient))
                .collect(Collectors.toMap(id -> id, id -> new PatientName(id, "Ana Lopez", false)));
    }
}
