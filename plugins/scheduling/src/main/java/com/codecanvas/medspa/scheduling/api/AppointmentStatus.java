package com.codecanvas.medspa.scheduling.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an appointment stands. */
public enum AppointmentStatus {
    BOOKED,
    CONFIRMED,
    ARRIVED,
    IN_TREATMENT,
    COMPLETED,
    CANCELLED,
    NO_SHOW;

    /** As written in JSON and in the database, such as {@code in-treatment}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AppointmentStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    /** Whether practitioner, room and device are taken for its time. */
    public boolean occupies() {
        return this != CANCELLED && this != NO_SHOW;
    }
}
