package com.codecanvas.medspa.cli.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Fills a clinic's calendar around a day: thirty days back, thirty ahead, no two visits at one resource at a time. */
final class Diary {
    static final int DAYS_BACK = 30;
    static final int DAYS_AHEAD = 30;
    private static final int GRID = 15;
    private static final int ALL_SHARES =
            Treatment.ALL.stream().mapToInt(Treatment::share).sum();

    private final LocalDateTime now;
    private final int patients;
    private final Random random;
    private final List<Visit> visits = new ArrayList<>();

    Diary(LocalDateTime now, int patients, long seed) {
        this.now = now;
        this.patients = patients;
        this.random = new Random(seed);
    }

    List<Visit> fill() {
        for (int offset = -DAYS_BACK; offset < DAYS_AHEAD; offset++) {
            LocalDate day = now.toLocalDate().plusDays(offset);
            if (Week.open(day.getDayOfWeek())) {
                new Day(day, offset).fill();
            }
        }
        return visits;
    }

    /** One day of all practitioners. */
    private final class Day {
        private final LocalDate date;
        private final int offset;
        private final List<Visit> today = new ArrayList<>();
        private final Set<Integer> seen = new HashSet<>();

        Day(LocalDate date, int offset) {
            this.date = date;
            this.offset = offset;
        }

        void fill() {
            for (int practitioner = 0; practitioner < Week.PRACTITIONERS; practitioner++) {
                if (Week.works(practitioner, date.getDayOfWeek())) {
                    fill(practitioner);
                }
            }
            visits.addAll(today);
        }

        private void fill(int practitioner) {
            LocalTime lunch = LocalTime.of(12, 0).plusMinutes(random.nextInt(5) * GRID);
            LocalDateTime lunchStart = date.atTime(lunch);
            LocalDateTime lunchEnd = lunchStart.plusMinutes(45);
            LocalDateTime close = date.atTime(Week.closes(date.getDayOfWeek()));
            LocalDateTime start = date.atTime(Week.opens(date.getDayOfWeek()));
            while (start.isBefore(close)) {
                Visit visit = visit(practitioner, start);
                if (visit.end().isAfter(lunchStart) && visit.start().isBefore(lunchEnd)) {
                    start = lunchEnd;
                } else if (random.nextInt(100) < busy() && !visit.end().isAfter(close)) {
                    today.add(visit);
                    start = afterwards(visit);
                } else {
                    start = start.plusMinutes(GRID * (1L + random.nextInt(3)));
                }
            }
        }

        // The nearer the day, the fuller it is.
        private int busy() {
            return offset <= 2 ? 58 : Math.max(30, 58 - offset);
        }

        private Visit visit(int practitioner, LocalDateTime start) {
            Treatment treatment = treatment();
            int laser = treatment.laser() ? freeLaser(start, start.plusMinutes(treatment.minutes())) : -1;
            if (treatment.laser() && laser < 0) {
                treatment = Treatment.ALL.get(0);
            }
            LocalDateTime end = start.plusMinutes(treatment.minutes());
            return new Visit(patient(), treatment, practitioner, laser, start, course(start, end));
        }

        private int freeLaser(LocalDateTime start, LocalDateTime end) {
            int first = random.nextInt(Week.LASERS);
            for (int i = 0; i < Week.LASERS; i++) {
                int laser = (first + i) % Week.LASERS;
                if (today.stream()
                        .noneMatch(other -> other.laser() == laser
                                && other.start().isBefore(end)
                                && other.end().isAfter(start))) {
                    return laser;
                }
            }
            return -1;
        }

        private int patient() {
            int patient = random.nextInt(patients);
            while (!seen.add(patient)) {
                patient = random.nextInt(patients);
            }
            return patient;
        }
    }

    private LocalDateTime afterwards(Visit visit) {
        long minutes = Duration.between(visit.start(), visit.end()).toMinutes();
        long onGrid = (minutes + GRID - 1) / GRID * GRID;
        return visit.start().plusMinutes(onGrid + (random.nextInt(3) == 0 ? GRID : 0));
    }

    private Treatment treatment() {
        int drawn = random.nextInt(ALL_SHARES);
        for (Treatment treatment : Treatment.ALL) {
            drawn -= treatment.share();
            if (drawn < 0) {
                return treatment;
            }
        }
        throw new IllegalStateException("Shares do not add up");
    }

    private Course course(LocalDateTime start, LocalDateTime end) {
        int chance = random.nextInt(100);
        if (chance < 7) {
            return Course.CANCELLED;
        }
        if (!end.isAfter(now)) {
            return chance < 14 ? Course.NO_SHOW : Course.COMPLETED;
        }
        if (!start.isAfter(now)) {
            return Course.IN_TREATMENT;
        }
        if (start.isBefore(now.plusMinutes(20)) && start.toLocalDate().equals(now.toLocalDate())) {
            return Course.ARRIVED;
        }
        return chance < 50 ? Course.CONFIRMED : Course.BOOKED;
    }
}
