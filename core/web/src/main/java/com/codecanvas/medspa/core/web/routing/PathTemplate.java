package com.codecanvas.medspa.core.web.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A path below the API's root such as {@code patients/{id}}, segment by segment. */
public final class PathTemplate implements Comparable<PathTemplate> {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*([\\w.-]+)\\s*(?::\\s*(.+?))?\\s*}");

    private final List<Segment> segments;
    private final String text;
    /** One character for each segment: fixed ones sort first. */
    private final String kinds;

    private PathTemplate(List<Segment> segments) {
        this.segments = List.copyOf(segments);
        this.text = String.join("/", segments.stream().map(Segment::text).toList());
        this.kinds = segments.stream().map(s -> s.name == null ? "0" : "1").collect(Collectors.joining());
    }

    /** @throws IllegalArgumentException when a segment mixes text and parameters, or the first is a parameter */
    public static PathTemplate parse(String... parts) {
        List<Segment> segments = new ArrayList<>();
        for (String part : parts) {
            for (String segment : part.split("/")) {
                if (!segment.isEmpty()) {
                    segments.add(Segment.parse(segment));
                }
            }
        }
        if (segments.isEmpty() || segments.get(0).name != null) {
            throw new IllegalArgumentException("a path must start with a fixed segment");
        }
        return new PathTemplate(segments);
    }

    public boolean matches(String[] path) {
        if (path.length != segments.size()) {
            return false;
        }
        for (int i = 0; i < path.length; i++) {
            if (!segments.get(i).matches(path[i])) {
                return false;
            }
        }
        return true;
    }

    /** Parameters' names in order. */
    public List<String> parameters() {
        return segments.stream().filter(s -> s.name != null).map(s -> s.name).toList();
    }

    int length() {
        return segments.size();
    }

    String first() {
        return segments.get(0).literal;
    }

    /** The template without the parameters' names: two that look the same lead to the same place. */
    public String shape() {
        return String.join(
                "/",
                segments.stream().map(s -> s.name == null ? s.literal : "{}").toList());
    }

    /** Fixed segments come before parameters. */
    @Override
    public int compareTo(PathTemplate other) {
        int byKinds = kinds.compareTo(other.kinds);
        return byKinds != 0 ? byKinds : text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathTemplate template && template.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private record Segment(String literal, String name, Pattern rule) {

        static Segment parse(String text) {
            Matcher parameter = PARAMETER.matcher(text);
            if (parameter.matches()) {
                String rule = parameter.group(2);
                return new Segment(null, parameter.group(1), rule == null ? null : Pattern.compile(rule));
            }
            if (text.indexOf('{') >= 0) {
                throw new IllegalArgumentException("a segment must be text or a parameter, not both: " + text);
            }
            return new Segment(text, null, null);
        }

        boolean matches(String given) {
            if (name == null) {
                return literal.equals(given);
            }
            return !given.isEmpty() && (rule == null || rule.matcher(given).matches());
        }

        String text() {
            return name == null ? literal : "{" + name + "}";
        }
    }
}
