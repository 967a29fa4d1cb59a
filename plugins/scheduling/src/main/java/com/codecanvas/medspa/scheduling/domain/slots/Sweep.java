package com.codecanvas.medspa.scheduling.domain.slots;

import com.codecanvas.medspa.scheduling.domain.Resource;
import com.codecanvas.medspa.scheduling.domain.ResourceRef;
import com.codecanvas.medspa.scheduling.domain.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One search on its way through time. */
final class Sweep {

    private final SlotQuery query;
    private final List<Team> teams;
    private final List<Team> smallestFirst;
    private final Timeline patient;
    private final Obstacles obstacles = new Obstacles();
    private final List<FreeSlot> found = new ArrayList<>();

    Sweep(SlotQuery query, List<Team> teams, Timeline patient) {
        this.query = query;
        this.teams = teams;
        this.smallestFirst = teams.stream()
                .sorted(Comparator.comparingInt(team -> team.members().size()))
                .toList();
        this.patient = patient;
    }

    /** One more than wanted tells that there is more. */
    boolean enough() {
        return found.size() > query.limit();
    }

    boolean wants(LocalDate day) {
        return query.wish().allows(day);
    }

    List<UUID> resourceIds() {
        return teams.stream()
                .flatMap(team -> team.members().stream())
                .map(Resource::id)
                .toList();
    }

    UUID movingId() {
        return query.whose().movingId();
    }

    Stream<Opportunity> opportunities(OpenDay day, int stepMinutes) {
        long earliest = roundedUp(query.window().from());
        long latest = roundedUp(query.window().to());
        long seconds = query.need().minutes() * 60L;
        List<OpenDay.Start> starts = day.starts(stepMinutes).stream()
                .filter(start -> start.time() >= earliest && start.time() < latest)
                .toList();
        if (!starts.isEmpty()) {
            obstacles.open();
        }
        return starts.stream()
                .filter(start -> query.wish().allows(start.clock()))
                .map(start -> new Span(start.time(), start.time() + seconds))
                .map(slot -> new Opportunity(slot, day.around(slot)))
                .filter(opportunity -> opportunity.open() != null);
    }

    void take(List<Opportunity> opportunities, Map<UUID, Timeline> taken) {
        obstacles.opportunity();
        for (Opportunity opportunity : opportunities) {
            if (enough()) {
                return;
            }
            if (patient.isFree(opportunity.slot())) {
                obstacles.patientFree();
                offer(opportunity, taken);
            }
        }
    }

    private void offer(Opportunity opportunity, Map<UUID, Timeline> taken) {
        if (!freeTogether(opportunity, taken)) {
            return;
        }
        List<ResourceRef> chosen = teams.stream()
                .map(team -> team.choose(opportunity, taken).ref())
                .toList();
        Instant start = Instant.ofEpochSecond(opportunity.slot().from());
        found.add(new FreeSlot(Slot.of(start, query.need().minutes()), chosen));
    }

    /** Asks few before many, and stops at the first kind of which nobody is free, unless that may be the reason for finding nothing. */
    private boolean freeTogether(Opportunity opportunity, Map<UUID, Timeline> taken) {
        boolean together = true;
        for (Team team : smallestFirst) {
            if (team.anybodyFree(opportunity, taken)) {
                obstacles.free(team.kind());
            } else if (obstacles.eachWasFree(teams)) {
                return false;
            } else {
                together = false;
            }
        }
        return together;
    }

    Found found() {
        if (found.isEmpty()) {
            return Found.nothing(obstacles.words(teams, query.need().minutes()));
        }
        return enough() ? new Found(found.subList(0, query.limit()), true, null) : new Found(found, false, null);
    }

    /** Starts are full minutes: the same ones lie behind a time as behind the next full second. */
    private static long roundedUp(Instant time) {
        return time.getEpochSecond() + (time.getNano() > 0 ? 1 : 0);
    }
}
