package com.codecanvas.medspa.patients.api.timeline;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a patient.
 *
 * @param id of the record that tells of it
 * @param icon one of the shell's
 * @param title what happened, in a few words
 * @param text more of it, in a line; null for none
 * @param tab the module's tab on the patient's page where more is shown; null for none
 */
public record TimelineEntry(UUID id, Instant at, String icon, String title, String text, String tab) {

    public TimelineSource.Position position() {
        return new TimelineSource.Position(at, id);
    }
}
