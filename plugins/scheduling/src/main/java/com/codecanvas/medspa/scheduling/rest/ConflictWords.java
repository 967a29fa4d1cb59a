package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.scheduling.domain.Clash;
import com.codecanvas.medspa.scheduling.domain.ClinicTime;
import com.codecanvas.medspa.scheduling.domain.Slot;

/** Says who is booked when, such as "Dr. Mara Voss is booked 09:00-09:45 with Ana L." */
final class ConflictWords {

    private ConflictWords() {}

    /** @param patient null where the name is not to be shown */
    static String of(Clash clash, Slot wanted, PatientName patient, ClinicTime time) {
        Slot slot = clash.slot();
        boolean sameDay = time.dayOf(slot.start()).equals(time.dayOf(wanted.start()));
        String day = sameDay ? "" : time.dayOf(slot.start()) + " ";
        String with = patient == null ? "." : " with " + shortened(patient.displayName()) + ".";
        return clash.resource().name() + " is booked " + day + time.clock(slot.start()) + "-" + time.clock(slot.end())
                + with.replace("..", ".");
    }

    /** First name and the initial of the last, which is enough to recognise the patient on a shared screen. */
    private static String shortened(String name) {
        String[] words = name.strip().split("\\s+");
        if (words.length == 1) {
            return words[0];
        }
        String last = words[words.length - 1];
        return words[0] + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + ".";
    }
}
