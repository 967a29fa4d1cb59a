package com.codecanvas.medspa.treatments.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Predicted against actual clearance by session, for a chart. */
public record Course(List<Point> points) {

    private static final double WHOLE = 100;

    /** A session with the clearance in percent that a clinician saw at its beginning, null where nobody rated. */
    public record Rated(LocalDate day, Integer percent) {}

    /** What {@code session} sessions have done: seen at the beginning of the next one, on {@code day}; null where not rated and for what is to come. */
    public record Point(
            int session,
            LocalDate day,
            double predictedPercent,
            double fastPercent,
            double slowPercent,
            Integer actualPercent) {}

    /** The prediction is a straight line to complete clearance, between that of the fewest and of the most sessions. */
    public static Course of(SessionRange range, List<Rated> sessions) {
        int last = Math.max(sessions.size(), range.most());
        return new Course(IntStream.rangeClosed(1, last)
                .mapToObj(n -> point(range, n, n < sessions.size() ? sessions.get(n) : new Rated(null, null)))
                .toList());
    }

    private static Point point(SessionRange range, int session, Rated rated) {
        return new Point(
                session,
                rated.day(),
                percent(session, range.expected()),
                percent(session, range.fewest()),
                percent(session, range.most()),
                rated.percent());
    }

    private static double percent(int session, double needed) {
        return Math.min(WHOLE, WHOLE * session / needed);
    }
}
