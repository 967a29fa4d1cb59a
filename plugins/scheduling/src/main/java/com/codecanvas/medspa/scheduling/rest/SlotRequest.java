package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.scheduling.domain.slots.Period;
import com.codecanvas.medspa.scheduling.domain.slots.SlotQuery;
import com.codecanvas.medspa.scheduling.domain.slots.WishDraft;
import java.util.UUID;

/**
 * A search as somebody filled it in.
 *
 * @param minutes the service's length when null
 */
record SlotRequest(UUID serviceId, Integer minutes, Period period, WishDraft wish, SlotQuery.Whose whose) {}
