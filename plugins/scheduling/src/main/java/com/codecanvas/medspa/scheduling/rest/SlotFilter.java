package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.scheduling.domain.slots.Period;
import com.codecanvas.medspa.scheduling.domain.slots.SlotQuery;
import com.codecanvas.medspa.scheduling.domain.slots.WishDraft;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What kind of free time is asked for; all but the service may be left out. */
public final class SlotFilter {
    @QueryParam("serviceId")
    UUID serviceId;

    @QueryParam("minutes")
    Integer minutes;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("notBefore")
    String notBefore;

    @QueryParam("practitionerId")
    UUID practitionerId;

    @QueryParam("roomId")
    UUID roomId;

    @QueryParam("deviceId")
    UUID deviceId;

    @QueryParam("partOfDay")
    String partOfDay;

    @QueryParam("weekdays")
    String weekdays;

    @QueryParam("patientId")
    UUID patientId;

    @QueryParam("movingId")
    UUID movingId;

    SlotRequest request() {
        return new SlotRequest(
                serviceId,
                minutes,
                new Period(from, to, notBefore),
                new WishDraft(practitionerId, roomId, deviceId, partOfDay, weekdays),
                new SlotQuery.Whose(patientId, movingId));
    }
}
