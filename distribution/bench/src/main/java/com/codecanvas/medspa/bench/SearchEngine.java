package com.codecanvas.medspa.bench;

import com.codecanvas.medspa.scheduling.domain.ClinicTime;
import com.codecanvas.medspa.scheduling.domain.OpeningHours;
import com.codecanvas.medspa.scheduling.domain.Resource;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import com.codecanvas.medspa.scheduling.domain.Window;
import com.codecanvas.medspa.scheduling.domain.slots.Occupancy;
import com.codecanvas.medspa.scheduling.domain.slots.Premises;
import com.codecanvas.medspa.scheduling.domain.slots.SlotQuery;
import com.codecanvas.medspa.scheduling.domain.slots.SlotSearch;
import com.codecanvas.medspa.scheduling.domain.slots.Timeline;
import com.codecanvas.medspa.scheduling.domain.slots.Wish;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The search alone, with the same appointments in memory. */
final class SearchEngine implements Occupancy {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final Map<UUID, Timeline> taken = new HashMap<>();
    private final Premises premises;
    private final LocalDate first;

    SearchEngine(FullClinic full, LocalDate first) {
        this.first = first;
        List<Resource> resources = new ArrayList<>();
        add(resources, ResourceKind.PRACTITIONER, full.practitioners());
        add(resources, ResourceKind.ROOM, full.rooms());
        add(resources, ResourceKind.DEVICE, full.devices());
        premises = new Premises(new ClinicTime(ZONE), OpeningHours.AT_FIRST, resources, 15);
        Map<UUID, Timeline.Builder> builders = new HashMap<>();
        for (FullClinic.Booked each : full.bookings()) {
            Instant start = each.day().atTime(each.time()).atZone(ZONE).toInstant();
            for (String id : full.resourcesOf(each)) {
                builders.computeIfAbsent(UUID.fromString(id), any -> new Timeline.Builder())
                        .add(start, start.plus(Duration.ofMinutes(20)));
            }
        }
        builders.forEach((id, builder) -> taken.put(id, builder.build()));
    }

    void print(int seconds) {
        measure(Math.max(1, seconds / 3), 10);
        System.out.printf(Locale.ROOT, "%nThe search without HTTP and database, from the first day: ");
        System.out.printf(Locale.ROOT, "ten %s, two hundred %s%n", measure(seconds, 10), measure(seconds, 200));
    }

    private String measure(int seconds, int limit) {
        Instant from = first.atStartOfDay(ZONE).toInstant();
        SlotQuery query = new SlotQuery(
                new SlotQuery.Need(EnumSet.allOf(ResourceKind.class), 45),
                Wish.NONE,
                SlotQuery.Whose.ANYBODY,
                new Window(from, from.plus(Duration.ofDays(366))),
                limit);
        SlotSearch search = new SlotSearch(premises, this);
        long[] nanos = new long[2_000_000];
        int count = 0;
        long now = System.nanoTime();
        long end = now + seconds * 1_000_000_000L;
        while (now < end && count < nanos.length) {
            if (search.find(query).slots().size() != limit) {
                throw new IllegalStateException("Too few free times");
            }
            long done = System.nanoTime();
            nanos[count++] = done - now;
            now = done;
        }
        Arrays.sort(nanos, 0, count);
        return "p50 %.3f ms, p99 %.3f ms".formatted(nanos[count / 2] / 1e6, nanos[(int) (count * 0.99)] / 1e6);
    }

    @Override
    public Map<UUID, Timeline> of(Asked asked) {
        return taken;
    }

    @Override
    public Visits ofPatient(UUID patientId, UUID movingId) {
        return Visits.NONE;
    }

    private static void add(List<Resource> resources, ResourceKind kind, List<String> ids) {
        for (String id : ids) {
            resources.add(
                    new Resource(UUID.fromString(id), kind, kind.code() + resources.size(), null, null, true, 1, 1));
        }
    }
}
