package com.codecanvas.medspa.core.modules.slots;

import com.codecanvas.medspa.core.modules.InstalledModule;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who does a slot's work because nobody else could goes on doing it when others could too, until the clinic chooses. */
@Component(service = StandingProviders.class)
public final class StandingProviders {

    private final SlotRouter router;
    private final ClinicSlots slots;

    @Activate
    public StandingProviders(@Reference SlotRouter router, @Reference ClinicSlots slots) {
        this.router = router;
        this.slots = slots;
    }

    /** In the calling thread's clinic and transaction, before that clinic begins to use the module. */
    public void keep(UUID clinicId, InstalledModule joining) {
        joining.descriptor().provides().stream()
                .map(provision -> provision.slot())
                .filter(slot -> router.choice(clinicId, slot).isEmpty())
                .forEach(slot -> router.route(clinicId, slot)
                        .active()
                        .filter(standing ->
                                !standing.equals(joining.descriptor().id()))
                        .ifPresent(standing -> slots.choose(slot, new SlotChoice(standing, null))));
    }
}
