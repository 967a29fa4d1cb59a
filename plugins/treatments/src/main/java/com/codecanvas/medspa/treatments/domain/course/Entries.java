package com.codecanvas.medspa.treatments.domain.course;

import com.codecanvas.medspa.treatments.domain.AdverseEvent;
import com.codecanvas.medspa.treatments.domain.AftercareGiven;
import com.codecanvas.medspa.treatments.domain.Amendment;
import com.codecanvas.medspa.treatments.domain.Waiver;
import java.util.ArrayList;
import java.util.List;

/**
 * What a session consists of.
 *
 * @param interview null until asked
 * @param waiver for what interview, interval and other modules found; null for none
 * @param aftercare null until a sheet was given
 */
public record Entries(
        Remarks remarks,
        Interview interview,
        Waiver waiver,
        List<CoursePass> passes,
        List<Amendment> amendments,
        List<AdverseEvent> adverseEvents,
        AftercareGiven aftercare) {

    public Entries {
        passes = List.copyOf(passes);
        amendments = List.copyOf(amendments);
        adverseEvents = List.copyOf(adverseEvents);
    }

    static Entries first(Remarks remarks) {
        return new Entries(remarks, null, null, List.of(), List.of(), List.of(), null);
    }

    Entries with(Remarks changed) {
        return new Entries(changed, interview, waiver, passes, amendments, adverseEvents, aftercare);
    }

    Entries with(Interview asked, Waiver given) {
        return new Entries(remarks, asked, given, passes, amendments, adverseEvents, aftercare);
    }

    Entries withPasses(List<CoursePass> now) {
        return new Entries(remarks, interview, waiver, now, amendments, adverseEvents, aftercare);
    }

    Entries plus(Amendment amendment) {
        return new Entries(remarks, interview, waiver, passes, plus(amendments, amendment), adverseEvents, aftercare);
    }

    Entries plus(AdverseEvent event) {
        return new Entries(remarks, interview, waiver, passes, amendments, plus(adverseEvents, event), aftercare);
    }

    Entries with(AftercareGiven given) {
        return new Entries(remarks, interview, waiver, passes, amendments, adverseEvents, given);
    }

    static <T> List<T> plus(List<T> list, T added) {
        List<T> longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }
}
