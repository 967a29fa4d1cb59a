package com.codecanvas.medspa.scheduling.domain.slots;

import com.codecanvas.medspa.scheduling.domain.Resource;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the next free times for a service. What it offers can be booked, unless somebody else is faster: booking has the last word. */
public final class SlotSearch {

    /** Most who call want to come soon; who has to look far ahead needs few steps all the same. */
    private static final int FIRST_DAYS = 4;

    private static final int MOST_DAYS = 64;

    private final Premises premises;
    private final Occupancy occupancy;

    public SlotSearch(Premises premises, Occupancy occupancy) {
        this.premises = premises;
        this.occupancy = occupancy;
    }

    public Found find(SlotQuery query) {
        if (!query.window().from().isBefore(query.window().to())) {
            return Found.nothing("These times are over, too soon or too far ahead to be booked.");
        }
        Occupancy.Visits visits = visits(query.whose());
        List<Team> teams = new ArrayList<>();
        for (ResourceKind kind : query.kinds()) {
            Team team = new Team(kind, members(kind, query.wish()), visits.latest());
            if (team.members().isEmpty()) {
                return Found.nothing(Obstacles.notInUse(kind));
            }
            teams.add(team);
        }
        return sweep(query, new Sweep(query, teams, visits.taken()));
    }

    private Found sweep(SlotQuery query, Sweep sweep) {
        LocalDate day = premises.time().dayOf(query.window().from());
        int days = FIRST_DAYS;
        while (!sweep.enough()
                && premises.time().startOf(day).isBefore(query.window().to())) {
            LocalDate end = day.plusDays(days);
            look(sweep, new Days(day, end));
            day = end;
            days = Math.min(days * 2, MOST_DAYS);
        }
        return sweep.found();
    }

    private record Days(LocalDate from, LocalDate to) {}

    private void look(Sweep sweep, Days days) {
        List<Opportunity> opportunities = days.from()
                .datesUntil(days.to())
                .filter(sweep::wants)
                .map(premises::open)
                .flatMap(Optional::stream)
                .flatMap(open -> sweep.opportunities(open, premises.stepMinutes()))
                .toList();
        if (!opportunities.isEmpty()) {
            Occupancy.Asked asked = new Occupancy.Asked(
                    sweep.resourceIds(),
                    premises.time().startOf(days.from()),
                    premises.time().startOf(days.to()),
                    sweep.movingId());
            sweep.take(opportunities, occupancy.of(asked));
        }
    }

    private Occupancy.Visits visits(SlotQuery.Whose whose) {
        return whose.patientId() == null
                ? Occupancy.Visits.NONE
                : occupancy.ofPatient(whose.patientId(), whose.movingId());
    }

    private List<Resource> members(ResourceKind kind, Wish wish) {
        UUID named = wish.resources().get(kind);
        return premises.resources().stream()
                .filter(resource -> resource.kind() == kind && resource.active())
                .filter(resource -> named == null || resource.id().equals(named))
                .toList();
    }
}
