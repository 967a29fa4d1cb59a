package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What can happen to an appointment that is in the calendar. Each takes the appointment as it is and gives it as it will be. */
public final class Rebooking {

    private static final Set<AppointmentStatus> MOVABLE = Set.of(
            AppointmentStatus.BOOKED,
            AppointmentStatus.CONFIRMED,
            AppointmentStatus.ARRIVED,
            AppointmentStatus.IN_TREATMENT);
    private static final int LONGEST_REASON = 500;

    private final Function<UUID, Optional<ClinicService>> services;
    private final Function<Collection<UUID>, List<Resource>> hold;

    /** The parameters are what {@link Services#find} and {@link Resources#held} promise. */
    public Rebooking(
            Function<UUID, Optional<ClinicService>> services, Function<Collection<UUID>, List<Resource>> hold) {
        this.services = services;
        this.hold = hold;
    }

    public Appointment move(Appointment current, Move to, Situation situation) {
        if (!MOVABLE.contains(current.status())) {
            throw Problem.invalid(
                    "status",
                    "not-movable",
                    "This appointment is " + Transitions.words(current.status()) + " and cannot be moved.");
        }
        Checks checks = new Checks().required(to.startsAt(), "startsAt", "Give the time at which it starts.");
        List<UUID> ids = to.resourceIds() == null ? idsOf(current) : to.resourceIds();
        ResourceChoice.checkIds(checks, ids);
        checks.done();

        Instant start = situation.time().parse("startsAt", to.startsAt());
        if (!start.equals(current.slot().start())) {
            Timing.check(checks, start, situation);
        }
        int minutes = to.minutes() == null ? current.slot().minutes() : to.minutes();
        Slot.checkLength(checks, minutes);
        List<Resource> chosen = holdBoth(current, ids);
        ResourceChoice.check(checks, ids, chosen, required(current));
        checks.done();
        return current.movedTo(
                Slot.of(start, minutes), chosen.stream().map(Resource::ref).toList());
    }

    /** @param reason may be null */
    public Appointment cancel(Appointment current, String reason, Situation situation) {
        Checks checks = new Checks();
        Wording.text(checks, "reason", reason, LONGEST_REASON);
        checks.done();
        Transitions.check(current, AppointmentStatus.CANCELLED, situation);
        return current.in(new Appointment.State(AppointmentStatus.CANCELLED, situation.now(), Wording.trimmed(reason)));
    }

    public Appointment turn(Appointment current, AppointmentStatus to, Situation situation) {
        if (to == AppointmentStatus.CANCELLED) {
            return cancel(current, null, situation);
        }
        Transitions.check(current, to, situation);
        if (!current.status().occupies()) {
            // It takes its slot back, so it queues up with everybody who wants the same resources.
            List<UUID> ids = idsOf(current);
            Checks checks = new Checks();
            ResourceChoice.check(checks, ids, hold.apply(ids), Set.of());
            checks.done();
        }
        return current.in(new Appointment.State(to, situation.now(), null));
    }

    public Appointment note(Appointment current, String note) {
        Checks checks = new Checks();
        Wording.text(checks, "note", note, Booking.LONGEST_NOTE);
        checks.done();
        return current.noted(Wording.trimmed(note));
    }

    /** Also holds what it leaves: of two appointments that change places each would wait for the other's. */
    private List<Resource> holdBoth(Appointment current, List<UUID> ids) {
        Set<UUID> all = new LinkedHashSet<>(idsOf(current));
        all.addAll(ids);
        return hold.apply(all).stream()
                .filter(resource -> ids.contains(resource.id()))
                .toList();
    }

    private Set<ResourceKind> required(Appointment current) {
        return services.apply(current.service().id())
                .map(ClinicService::requires)
                .orElse(Set.of());
    }

    private static List<UUID> idsOf(Appointment appointment) {
        return appointment.resources().stream().map(ResourceRef::id).toList();
    }
}
