package com.codecanvas.medspa.scheduling.domain.slots;

import com.codecanvas.medspa.scheduling.domain.ClinicTime;
import com.codecanvas.medspa.scheduling.domain.OpeningHours;
import com.codecanvas.medspa.scheduling.domain.Resource;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import com.codecanvas.medspa.scheduling.domain.Slot;
import com.codecanvas.medspa.scheduling.domain.Window;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A clinic, its appointments and a question to it, all from one seed. Half of the weeks are ones in which the clocks change. */
final class RandomClinic implements Occupancy {

    private static final List<String> WEEKS = List.of(
            "America/New_York 2026-03-05T12:00:00Z",
            "America/New_York 2026-10-29T12:00:00Z",
            "Europe/Berlin 2026-03-27T06:00:00Z",
            "Australia/Lord_Howe 2026-04-01T00:00:00Z",
            "Australia/Lord_Howe 2026-10-01T00:00:00Z",
            "America/Sao_Paulo 2018-11-01T00:00:00Z",
            "Asia/Kathmandu 2026-06-01T00:00:00Z",
            "Pacific/Honolulu 2026-12-28T00:00:00Z",
            "America/New_York 2026-07-06T09:00:00Z",
            "UTC 2028-02-25T00:00:00Z");

    final Premises premises;
    final SlotQuery query;
    final Map<UUID, List<Slot>> taken = new HashMap<>();
    final List<Slot> visits = new ArrayList<>();
    final List<UUID> latest = new ArrayList<>();

    private final Random random;
    private final Instant from;

    RandomClinic(long seed) {
        random = new Random(seed);
        String[] week = pick(WEEKS).split(" ");
        ClinicTime time = new ClinicTime(ZoneId.of(week[0]));
        from = Instant.parse(week[1]).plusSeconds(random.nextInt(172_800));
        premises = new Premises(time, hours(), resources(), pick(List.of(5, 10, 15, 20, 30, 60)));
        query = query();
        int density = 1 + random.nextInt(30);
        for (Resource resource : premises.resources()) {
            taken.put(resource.id(), appointments(random.nextInt(density * 3)));
            if (random.nextInt(4) == 0) {
                latest.add(resource.id());
            }
        }
        visits.addAll(appointments(random.nextInt(4)));
    }

    private OpeningHours hours() {
        List<OpeningHours.Day> days = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            int opens = random.nextInt(20) * 30;
            int closes = Math.min(1439, opens + 30 + random.nextInt(40) * 30);
            boolean closed = random.nextInt(5) == 0;
            days.add(new OpeningHours.Day(weekday, closed ? null : clock(opens), closed ? null : clock(closes)));
        }
        return new OpeningHours(days, 1);
    }

    private List<Resource> resources() {
        List<Resource> resources = new ArrayList<>();
        for (ResourceKind kind : ResourceKind.values()) {
            for (int i = random.nextInt(12) == 0 ? 3 : 0; i < 3; i++) {
                boolean active = random.nextInt(5) > 0;
                UUID id = new UUID(random.nextLong(), random.nextLong());
                resources.add(new Resource(id, kind, kind.code() + i, null, null, active, i, 1));
            }
        }
        return resources;
    }

    private SlotQuery query() {
        Set<ResourceKind> kinds = new TreeSet<>();
        Map<ResourceKind, UUID> named = new EnumMap<>(ResourceKind.class);
        for (ResourceKind kind : ResourceKind.values()) {
            if (random.nextInt(3) > 0) {
                kinds.add(kind);
            }
            premises.resources().stream()
                    .filter(each -> each.kind() == kind && random.nextInt(12) == 0)
                    .findFirst()
                    .ifPresent(each -> named.put(kind, each.id()));
        }
        PartOfDay part = random.nextInt(3) > 0 ? null : pick(List.of(PartOfDay.values()));
        Set<DayOfWeek> weekdays = random.nextInt(4) > 0 ? Set.of() : Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        SlotQuery.Need need = new SlotQuery.Need(kinds, pick(List.of(1, 10, 15, 45, 60, 90, 240)));
        SlotQuery.Whose whose =
                random.nextBoolean() ? SlotQuery.Whose.ANYBODY : new SlotQuery.Whose(new UUID(1, 1), null);
        Window window = new Window(from, from.plus(Duration.ofHours(random.nextInt(24 * 16))));
        return new SlotQuery(need, new Wish(named, part, weekdays), whose, window, 1 + random.nextInt(40));
    }

    /** They may go across midnight, and touch each other. */
    private List<Slot> appointments(int count) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant start =
                    from.minus(Duration.ofHours(12)).plus(Duration.ofMinutes(random.nextInt(24 * 16 * 12) * 5L));
            slots.add(Slot.of(start, pick(List.of(5, 30, 45, 60, 300, 720))));
        }
        slots.sort(Comparator.comparing(Slot::start));
        return slots;
    }

    /** As little as the question allows, so that a search that asks for too little is noticed. */
    @Override
    public Map<UUID, Timeline> of(Asked question) {
        Map<UUID, Timeline> answer = new HashMap<>();
        for (UUID id : question.resourceIds()) {
            Slot window = new Slot(question.from(), question.to());
            answer.put(
                    id, timeline(taken.get(id).stream().filter(window::overlaps).toList()));
        }
        return answer;
    }

    @Override
    public Visits ofPatient(UUID patientId, UUID movingId) {
        return new Visits(timeline(visits), latest);
    }

    private static Timeline timeline(List<Slot> slots) {
        Timeline.Builder builder = new Timeline.Builder();
        slots.forEach(slot -> builder.add(slot.start(), slot.end()));
        return builder.build();
    }

    private <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static LocalTime clock(int minutes) {
        return LocalTime.ofSecondOfDay(minutes * 60L);
    }
}
