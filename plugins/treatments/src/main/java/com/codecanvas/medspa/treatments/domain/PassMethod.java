package com.codecanvas.medspa.treatments.domain;

/**
 * How often a visit goes over the tattoo.
 *
 * @param minutesBetween passes
 * @param laserMinutes about how long the laser runs in the whole visit, 0 where it depends on the area
 * @param whiteningClearsS seconds in which whitening clears, null where it is only waited for
 */
public record PassMethod(
        String code, String name, int passes, int minutesBetween, int laserMinutes, Range whiteningClearsS) {

    /** How much longer than the passes themselves the room is taken. */
    public int waitingMinutes() {
        return (passes - 1) * minutesBetween;
    }
}
