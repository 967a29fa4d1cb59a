package com.codecanvas.medspa.scheduling.domain.slots;

import com.codecanvas.medspa.scheduling.domain.Resource;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** Those of a kind who may take part, and which of them does. */
final class Team {

    private final ResourceKind kind;
    private final List<Resource> members;
    private final Collection<UUID> familiar;

    /** @param familiar taken before others, as the patient knows them */
    Team(ResourceKind kind, List<Resource> members, Collection<UUID> familiar) {
        this.kind = kind;
        this.members = members;
        this.familiar = familiar;
    }

    ResourceKind kind() {
        return kind;
    }

    List<Resource> members() {
        return members;
    }

    boolean anybodyFree(Opportunity at, Map<UUID, Timeline> taken) {
        for (Resource member : members) {
            if (of(member, taken).isFree(at.slot())) {
                return true;
            }
        }
        return false;
    }

    /** Of those free, of whom there is one at least; of equals the first in the calendar. */
    Resource choose(Opportunity at, Map<UUID, Timeline> taken) {
        return members.stream()
                .filter(member -> of(member, taken).isFree(at.slot()))
                .min(preference(at, taken))
                .orElseThrow();
    }

    /**
     * Work goes to the practitioner with the least of it that day. Rooms and devices are taken where the gap is the tightest, so that long stretches stay whole for long
     * appointments.
     */
    private Comparator<Resource> preference(Opportunity at, Map<UUID, Timeline> taken) {
        ToLongFunction<Resource> work = member -> of(member, taken).takenSeconds(at.open());
        ToLongFunction<Resource> gap =
                member -> of(member, taken).gapAround(at.slot(), at.open()).seconds();
        Comparator<Resource> known = Comparator.comparing(member -> !familiar.contains(member.id()));
        return kind == ResourceKind.PRACTITIONER
                ? known.thenComparingLong(work).thenComparingLong(gap)
                : known.thenComparingLong(gap).thenComparingLong(work);
    }

    private static Timeline of(Resource member, Map<UUID, Timeline> taken) {
        return taken.getOrDefault(member.id(), Timeline.FREE);
    }
}
