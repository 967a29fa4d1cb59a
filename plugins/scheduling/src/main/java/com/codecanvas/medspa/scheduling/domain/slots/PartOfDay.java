package com.codecanvas.medspa.scheduling.domain.slots;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When in the day an appointment starts. */
public enum PartOfDay {
    MORNING(0, 12),
    AFTERNOON(12, 17),
    EVENING(17, 24);

    private final int fromHour;
    private final int toHour;

    PartOfDay(int fromHour, int toHour) {
        this.fromHour = fromHour;
        this.toHour = toHour;
    }

    boolean includes(LocalTime start) {
        return start.getHour() >= fromHour && start.getHour() < toHour;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PartOfDay> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }
}
