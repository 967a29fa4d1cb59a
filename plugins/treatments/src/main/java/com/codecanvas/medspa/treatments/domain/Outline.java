package com.codecanvas.medspa.treatments.domain;

import java.util.List;

/** A tattoo's polygon: x from left to right and y from top to bottom of the region's drawing, each 0 to 1. */
public record Outline(List<Point> points) {

    public static final int FEWEST = 3;
    public static final int MOST = 200;

    /** A corner. */
    public record Point(double x, double y) {

        public boolean inside() {
            return x >= 0 && x <= 1 && y >= 0 && y <= 1;
        }
    }

    public Outline {
        points = List.copyOf(points);
    }

    /** Whether it surrounds anything, within the drawing. */
    public boolean drawn() {
        return points.size() >= FEWEST
                && points.size() <= MOST
                && points.stream().allMatch(Point::inside)
                && share() > 0;
    }

    /** Share of the drawing that it covers, 0 to 1 (shoelace formula). No measure of skin: that is taken on the patient. */
    public double share() {
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(i);
            Point b = points.get((i + 1) % points.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(twice) / 2;
    }
}
