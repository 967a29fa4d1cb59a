package com.codecanvas.medspa.core.modules.slots;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.core.modules.slots.CallsInFlight.Line;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes a clinic's provider while work goes on. */
@Component(service = SlotSwap.class)
public final class SlotSwap {

    private static final long DRAIN_SECONDS = 8;

    private final SlotRouter router;
    private final ClinicSlots slots;
    private final CallsInFlight calls;
    private final AmbientTransactions transactions;
    private final Telling telling;

    /** Who hears of a swap. */
    record Telling(Audit audit, LiveUpdates live) {}

    @Activate
    public SlotSwap(
            @Reference SlotRouter router,
            @Reference ClinicSlots slots,
            @Reference CallsInFlight calls,
            @Reference AmbientTransactions transactions,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.router = router;
        this.slots = slots;
        this.calls = calls;
        this.transactions = transactions;
        this.telling = new Telling(audit, live);
    }

    /**
     * Sends new work to the chosen provider at once and waits for what is with the former one on this node; in the thread's clinic, outside any transaction.
     *
     * @param choice null leaves it to the platform
     * @return false when calls are still with the former provider
     */
    public boolean swap(UUID clinicId, String slotId, SlotChoice choice) throws Exception {
        Optional<String> former = router.route(clinicId, slotId).active();
        transactions.call(() -> {
            slots.choose(slotId, choice);
            // An entry in the same transaction: the request's own follows only after the wait.
            telling.audit().act("slots.swapped", "slot", null, null);
            telling.live().changed("slots");
            return null;
        });
        if (former.isEmpty() || former.equals(router.route(clinicId, slotId).active())) {
            return true;
        }
        return calls.drained(
                new Line(clinicId, slotId, former.get()), System.nanoTime() + TimeUnit.SECONDS.toNanos(DRAIN_SECONDS));
    }
}
