package com.codecanvas.medspa.scheduling.domain.slots;

import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Remembers during a search what stood in the way, to say it when nothing was found. */
final class Obstacles {

    private boolean open;
    private boolean opportunity;
    private boolean patientFree;
    private final Set<ResourceKind> everFree = EnumSet.noneOf(ResourceKind.class);

    void open() {
        open = true;
    }

    void opportunity() {
        opportunity = true;
    }

    void patientFree() {
        patientFree = true;
    }

    void free(ResourceKind kind) {
        everFree.add(kind);
    }

    boolean eachWasFree(List<Team> teams) {
        return everFree.size() == teams.size();
    }

    static String notInUse(ResourceKind kind) {
        return "This service needs a " + kind.code() + ", and no " + kind.code() + " is in use.";
    }

    String words(List<Team> teams, int minutes) {
        if (!open) {
            return "The clinic is closed at these times.";
        }
        if (!opportunity) {
            return "The clinic is never open for " + minutes + " minutes at these times.";
        }
        if (!patientFree) {
            return "The patient has other appointments at all of these times.";
        }
        return teams.stream()
                .filter(team -> !everFree.contains(team.kind()))
                .findFirst()
                .map(Obstacles::alwaysTaken)
                .orElseGet(() -> neverTogether(teams));
    }

    private static String alwaysTaken(Team team) {
        String who = team.members().size() == 1
                ? team.members().get(0).name()
                : "Every " + team.kind().code();
        return who + " is booked at all of these times.";
    }

    private static String neverTogether(Collection<Team> teams) {
        String kinds = teams.stream().map(team -> team.kind().code()).collect(Collectors.joining(" and "));
        return "There is no time at which " + kinds + " are free together.";
    }
}
