package com.codecanvas.medspa.scheduling.domain.slots;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/** When the clinic is open on a day. On a day on which the clocks change that is not one stretch with full hours. */
final class OpenDay {

    /** Open time during which the clocks do not change. */
    private record Piece(Span span, ZoneOffset offset) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    OpenDay(LocalDate day, Opening opening, ZoneId zone) {
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        Instant from = day.atStartOfDay(zone).toInstant();
        while (from.isBefore(end)) {
            ZoneOffsetTransition change = zone.getRules().nextTransition(from);
            Instant to = change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
            piece(opening.on(day, zone.getRules().getOffset(from)), from, to, zone);
            from = to;
        }
    }

    /** Wall times of a day. */
    record Opening(LocalTime opens, LocalTime closes) {

        Span on(LocalDate day, ZoneOffset offset) {
            return new Span(day.toEpochSecond(opens, offset), day.toEpochSecond(closes, offset));
        }
    }

    private void piece(Span open, Instant from, Instant to, ZoneId zone) {
        Span span = new Span(Math.max(open.from(), from.getEpochSecond()), Math.min(open.to(), to.getEpochSecond()));
        if (span.seconds() <= 0) {
            return;
        }
        pieces.add(new Piece(span, zone.getRules().getOffset(from)));
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).touches(span)) {
            spans.set(last, new Span(spans.get(last).from(), span.to()));
        } else {
            spans.add(span);
        }
    }

    /** The stretch that this one lies in, which the clinic is open for; null when there is none. */
    Span around(Span wanted) {
        for (Span span : spans) {
            if (span.contains(wanted)) {
                return span;
            }
        }
        return null;
    }

    /** Multiples of the step on the wall clock, in order of time. */
    List<Start> starts(int stepMinutes) {
        List<Start> starts = new ArrayList<>();
        long step = stepMinutes * 60L;
        for (Piece piece : pieces) {
            long shift = piece.offset().getTotalSeconds();
            long first = -Math.floorDiv(-(piece.span().from() + shift), step) * step - shift;
            for (long time = first; time < piece.span().to(); time += step) {
                starts.add(new Start(time, LocalTime.ofSecondOfDay(Math.floorMod(time + shift, 86_400L))));
            }
        }
        return starts;
    }

    /** A time at which an appointment may start, and what the clock shows then. */
    record Start(long time, LocalTime clock) {}
}
