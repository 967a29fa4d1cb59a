package com.codecanvas.medspa.scheduling.domain;

import static com.codecanvas.medspa.scheduling.api.AppointmentStatus.ARRIVED;
import static com.codecanvas.medspa.scheduling.api.AppointmentStatus.BOOKED;
import static com.codecanvas.medspa.scheduling.api.AppointmentStatus.CANCELLED;
import static com.codecanvas.medspa.scheduling.api.AppointmentStatus.COMPLETED;
import static com.codecanvas.medspa.scheduling.api.AppointmentStatus.CONFIRMED;
import static com.codecanvas.medspa.scheduling.api.AppointmentStatus.IN_TREATMENT;
import static com.codecanvas.medspa.scheduling.api.AppointmentStatus.NO_SHOW;
import static com.codecanvas.medspa.scheduling.domain.Transition.Earliest.ANY_TIME;
import static com.codecanvas.medspa.scheduling.domain.Transition.Earliest.ONCE_DUE;
import static com.codecanvas.medspa.scheduling.domain.Transition.Earliest.ON_THE_DAY;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import java.util.List;
import java.util.stream.Collectors;

/** The table of states: what an appointment can become, who may say so, and from when on. */
public final class Transitions {

    private static final String WRITE = "scheduling.write";
    private static final String CONFIGURE = "scheduling.configure";

    public static final List<Transition> TABLE = List.of(
            new Transition(BOOKED, CONFIRMED, WRITE, ANY_TIME),
            new Transition(BOOKED, ARRIVED, WRITE, ON_THE_DAY),
            new Transition(BOOKED, CANCELLED, WRITE, ANY_TIME),
            new Transition(BOOKED, NO_SHOW, WRITE, ONCE_DUE),
            new Transition(CONFIRMED, BOOKED, WRITE, ANY_TIME),
            new Transition(CONFIRMED, ARRIVED, WRITE, ON_THE_DAY),
            new Transition(CONFIRMED, CANCELLED, WRITE, ANY_TIME),
            new Transition(CONFIRMED, NO_SHOW, WRITE, ONCE_DUE),
            new Transition(ARRIVED, BOOKED, WRITE, ANY_TIME),
            new Transition(ARRIVED, IN_TREATMENT, WRITE, ON_THE_DAY),
            new Transition(ARRIVED, CANCELLED, WRITE, ANY_TIME),
            new Transition(ARRIVED, NO_SHOW, WRITE, ONCE_DUE),
            new Transition(IN_TREATMENT, ARRIVED, WRITE, ANY_TIME),
            new Transition(IN_TREATMENT, COMPLETED, WRITE, ON_THE_DAY),
            new Transition(CANCELLED, BOOKED, WRITE, ANY_TIME),
            new Transition(NO_SHOW, BOOKED, WRITE, ANY_TIME),
            new Transition(NO_SHOW, ARRIVED, WRITE, ON_THE_DAY),
            // What was completed may have been charged and documented: undoing it is not for everybody.
            new Transition(COMPLETED, IN_TREATMENT, CONFIGURE, ANY_TIME));

    private Transitions() {}

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 or 403 when the table does not allow it */
    public static void check(Appointment appointment, AppointmentStatus to, Situation situation) {
        Transition line = find(appointment.status(), to);
        if (!situation.may().test(line.permission())) {
            throw Problem.forbidden("Your role may not turn " + words(line.from()) + " into " + words(line.to()) + ".");
        }
        if (!line.earliest().reached(appointment.slot(), situation)) {
            throw Problem.invalid(
                    "status",
                    "too-early",
                    "An appointment can be " + words(to) + " only "
                            + line.earliest().words() + ".");
        }
    }

    private static Transition find(AppointmentStatus from, AppointmentStatus to) {
        return TABLE.stream()
                .filter(line -> line.from() == from && line.to() == to)
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "status",
                        "transition",
                        "This appointment is " + words(from) + ". It can become: " + following(from) + "."));
    }

    private static String following(AppointmentStatus from) {
        return TABLE.stream()
                .filter(line -> line.from() == from)
                .map(line -> words(line.to()))
                .collect(Collectors.joining(", "));
    }

    static String words(AppointmentStatus status) {
        return status == NO_SHOW ? "no-show" : status.code().replace('-', ' ');
    }
}
