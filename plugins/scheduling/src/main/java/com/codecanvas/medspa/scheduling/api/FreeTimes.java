package com.codecanvas.medspa.scheduling.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Finds times at which the current clinic can do a service, such as the next session weeks from now. Holds nothing: booking has the last word. */
@ProviderType
public interface FreeTimes {

    /**
     * The first ones in order, within a year; empty when there is none.
     *
     * @throws com.codecanvas.medspa.api.web.ProblemException 422 when the clinic has no such service or practitioner in use
     */
    List<FreeTime> next(FreeTimeWish wish, int limit);
}
