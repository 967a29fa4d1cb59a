package com.codecanvas.medspa.core.persistence.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Which steps of a newer version are undone on the way to an older one, latest first, and what stands in the way.
 *
 * @param complete whether the older version then has nothing more to run
 */
record WayBack(List<MigrationInfo> undone, List<String> refusals, boolean complete) {

    /**
     * @param before the history by the older version's scripts
     * @param after the same history by the newer version's
     */
    static WayBack find(History before, History after, Scripts newer) {
        List<String> refusals = new ArrayList<>(before.contradictions());
        refusals.addAll(after.contradictions());
        List<MigrationInfo> steps = before.ahead().stream()
                .sorted(Comparator.comparing(MigrationInfo::getVersion).reversed())
                .toList();
        List<MigrationVersion> unknown =
                after.ahead().stream().map(MigrationInfo::getVersion).toList();
        List<MigrationInfo> undone = new ArrayList<>();
        MigrationInfo staying = null;
        for (MigrationInfo step : steps) {
            StepKind kind = newer.kindOf(step);
            if (unknown.contains(step.getVersion())) {
                refusals.add(step.getScript() + " ran, which neither version has");
            } else if (kind.undoable() && staying == null) {
                undone.add(step);
            } else if (!kind.expand()) {
                refusals.add(why(step, kind, staying));
            } else {
                staying = step;
            }
        }
        return new WayBack(
                List.copyOf(undone), List.copyOf(refusals), before.pending().isEmpty());
    }

    private static String why(MigrationInfo step, StepKind kind, MigrationInfo staying) {
        return kind.undoable()
                ? step.getScript() + " cannot be undone while the later " + staying.getScript() + " stays"
                : step.getScript() + " has no way back, and the version before does not work with it";
    }
}
