package com.codecanvas.medspa.treatments.domain;

import java.time.LocalDate;
import java.util.List;

/** Weeks of healing between two sessions on one tattoo. */
public record HealingInterval(int defaultWeeks, int warnUnderWeeks, Range darkSkinWeeks) {

    /** When the next session is due after one on {@code last}. */
    public LocalDate next(LocalDate last) {
        return last.plusWeeks(defaultWeeks);
    }

    /** Before this day a session draws a warning. */
    public LocalDate earliest(LocalDate last, SkinType skinType) {
        return last.plusWeeks(least(skinType));
    }

    public List<Finding> check(LocalDate last, LocalDate day, SkinType skinType) {
        if (last == null || !day.isBefore(earliest(last, skinType))) {
            return List.of();
        }
        String message = "The last session was less than " + least(skinType) + " weeks ago.";
        return List.of(Finding.warn("startedAt", "healing-interval", message));
    }

    private int least(SkinType skinType) {
        return skinType.dark() ? (int) darkSkinWeeks.min() : warnUnderWeeks;
    }
}
