package com.codecanvas.medspa.cli.demo;

import java.time.LocalDateTime;

/**
 * An appointment of the demo; patient, practitioner, room and laser are positions in the clinic's lists.
 *
 * @param start the clinic's wall time
 * @param laser -1 without one
 */
record Visit(int patient, Treatment treatment, int practitioner, int laser, LocalDateTime start, Course course) {

    LocalDateTime end() {
        return start.plusMinutes(treatment.minutes());
    }

    /** Each practitioner works in a room of their own. */
    int room() {
        return practitioner;
    }
}
