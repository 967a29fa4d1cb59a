package com.codecanvas.medspa.patients.timeline;

import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Entries of several sources as one list, the newest first. */
public final class Timeline {

    private static final Logger LOG = LoggerFactory.getLogger(Timeline.class);
    private static final Comparator<Told> ORDER = Comparator.comparing(
                    (Told told) -> told.entry().position(), Position.NEWEST_FIRST)
            .thenComparing(Told::module);

    private final List<? extends TimelineSource> sources;

    public Timeline(List<? extends TimelineSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** An entry, and the module that tells of it. */
    public record Told(String module, TimelineEntry entry) {}

    /**
     * @param more whether there are older ones
     * @param missing modules that failed to answer
     */
    public record Part(List<Told> entries, boolean more, List<String> missing) {}

    public Part before(UUID patientId, Position before, int limit) {
        List<Told> all = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (TimelineSource source : sources) {
            try {
                source.before(patientId, before, limit + 1)
                        .forEach(entry -> all.add(new Told(source.moduleId(), entry)));
            } catch (RuntimeException e) {
                // Without its message, which may quote a record.
                LOG.warn("The timeline goes without {}: {}", source.moduleId(), e.getClass());
                missing.add(source.moduleId());
            }
        }
        List<Told> newest = all.stream().sorted(ORDER).limit(limit).toList();
        return new Part(newest, all.size() > limit, missing);
    }
}
