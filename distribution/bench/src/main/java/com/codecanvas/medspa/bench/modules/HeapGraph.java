package com.codecanvas.medspa.bench.modules;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Heap and classes over the cycles, as SVG: two lines over one axis, each against its own largest value. */
final class HeapGraph {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 300;
    private static final int LEFT = 60;
    private static final int RIGHT = 70;
    private static final int TOP = 40;
    private static final int BOTTOM = 40;

    private HeapGraph() {}

    static String of(List<Cycles.Look> looks) {
        double heap = top(looks, Cycles.Look::heapMiB);
        double classes = top(looks, Cycles.Look::classes);
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n"
                        + "<text x=\"%d\" y=\"20\" font-size=\"14\">Installed, upgraded and removed again and again: what stays after a collection</text>%n",
                WIDTH,
                HEIGHT,
                LEFT));
        for (int i = 0; i <= 4; i++) {
            double y = y(i / 4.0);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n"
                            + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\" fill=\"#0b6\">%.0f MiB</text>%n"
                            + "<text x=\"%d\" y=\"%.1f\" fill=\"#36c\">%.0f</text>%n",
                    LEFT,
                    WIDTH - RIGHT,
                    y,
                    y,
                    LEFT - 6,
                    y + 4,
                    heap * i / 4,
                    WIDTH - RIGHT + 6,
                    y + 4,
                    classes * i / 4));
        }
        svg.append(line(looks, Cycles.Look::heapMiB, heap, "#0b6"));
        svg.append(line(looks, Cycles.Look::classes, classes, "#36c"));
        int last = looks.get(looks.size() - 1).cycles();
        for (int i = 0; i <= 4; i++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>%n",
                    x(i / 4.0),
                    HEIGHT - BOTTOM + 18,
                    last * i / 4));
        }
        return svg.append(String.format(
                        "<text x=\"%d\" y=\"%d\">cycles; <tspan fill=\"#0b6\">heap</tspan>, <tspan fill=\"#36c\">classes loaded</tspan></text>%n</svg>%n",
                        LEFT, HEIGHT - 6))
                .toString();
    }

    private static String line(
            List<Cycles.Look> looks, ToDoubleFunction<Cycles.Look> value, double top, String colour) {
        double last = looks.get(looks.size() - 1).cycles();
        StringBuilder points = new StringBuilder();
        for (Cycles.Look look : looks) {
            points.append(String.format(
                    Locale.ROOT, "%.1f,%.1f ", x(look.cycles() / last), y(value.applyAsDouble(look) / top)));
        }
        return String.format(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                points.toString().trim(), colour);
    }

    private static double top(List<Cycles.Look> looks, ToDoubleFunction<Cycles.Look> value) {
        double most = looks.stream().mapToDouble(value).max().orElse(1) * 1.1;
        double step = Math.pow(10, Math.floor(Math.log10(most)));
        return Math.ceil(most / step * 2) / 2 * step;
    }

    private static double x(double part) {
        return LEFT + part * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double part) {
        return HEIGHT - BOTTOM - part * (HEIGHT - TOP - BOTTOM);
    }
}
