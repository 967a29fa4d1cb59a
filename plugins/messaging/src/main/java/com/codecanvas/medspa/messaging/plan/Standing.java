package com.codecanvas.medspa.messaging.plan;

import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.api.BookedAppointment;
import java.time.Instant;

/** Whether a patient is still expected. */
public final class Standing {

    private Standing() {}

    public static boolean stands(BookedAppointment appointment, Instant now) {
        boolean expected =
                appointment.status() == AppointmentStatus.BOOKED || appointment.status() == AppointmentStatus.CONFIRMED;
        return expected && appointment.startsAt().isAfter(now);
    }
}
