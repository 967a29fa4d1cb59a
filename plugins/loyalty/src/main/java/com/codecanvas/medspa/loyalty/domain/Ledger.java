package com.codecanvas.medspa.loyalty.domain;

import java.util.List;
import java.util.UUID;

/** The current clinic's points. */
public interface Ledger {

    Account account(UUID patientId);

    /** The newest first, at most 200. */
    List<Entry> entries(UUID patientId);

    /** However many. */
    List<Entry> allEntries(UUID patientId);

    /** @return how many entries were deleted; the account goes with them */
    int forget(UUID patientId);

    /**
     * @return false when this appointment has its entry already; nothing changes then
     * @throws NotEnoughPointsException when more would be taken than there is
     */
    boolean book(Entry entry);
}
