package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.timeline.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A part of a patient's timeline, the newest first.
 *
 * @param sources whose entries are in it, for a choice among them
 * @param missing modules that could not be asked just now
 */
public record TimelinePage(List<Item> items, String nextCursor, List<Source> sources, List<String> missing) {

    /** @param tab of the patient's page, where more is shown; null for none */
    public record Item(UUID id, Instant at, String module, String icon, String title, String text, String tab) {

        static Item of(Timeline.Told told) {
            TimelineEntry entry = told.entry();
            return new Item(
                    entry.id(), entry.at(), told.module(), entry.icon(), entry.title(), entry.text(), entry.tab());
        }
    }

    /** @param id of the module */
    public record Source(String id, String name) {}

    static TimelinePage of(Timeline.Part part, List<Source> sources) {
        List<Item> items = part.entries().stream().map(Item::of).toList();
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        String next =
                part.more() && last != null ? Cursor.of(last.at(), last.id()).text() : null;
        return new TimelinePage(items, next, sources, part.missing());
    }
}
