package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import java.time.Instant;

/** One line of the table of states. */
public record Transition(AppointmentStatus from, AppointmentStatus to, String permission, Earliest earliest) {

    /** From when on it can be true. */
    public enum Earliest {
        ANY_TIME("at any time") {
            @Override
            boolean reached(Slot slot, Situation situation) {
                return true;
            }
        },
        ON_THE_DAY("from the day of the appointment on") {
            @Override
            boolean reached(Slot slot, Situation situation) {
                Instant morning = situation.time().startOf(situation.time().dayOf(slot.start()));
                return !situation.now().isBefore(morning);
            }
        },
        ONCE_DUE("once the appointment's time has come") {
            @Override
            boolean reached(Slot slot, Situation situation) {
                return !situation.now().isBefore(slot.start());
            }
        };

        private final String words;

        Earliest(String words) {
            this.words = words;
        }

        abstract boolean reached(Slot slot, Situation situation);

        public String words() {
            return words;
        }
    }
}
