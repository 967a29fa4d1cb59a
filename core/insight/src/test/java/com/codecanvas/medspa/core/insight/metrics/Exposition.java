package com.codecanvas.medspa.core.insight.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the Prometheus text format as strictly as {@code promtool check metrics} does. */
final class Exposition {

    private static final Pattern COMMENT = Pattern.compile("# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)");
    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL =
            Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\\n]|\\\\[\\\\\"n])*)\"(,|$)");

    private final Map<String, String> types = new HashMap<>();
    private final Set<String> helped = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Sample> samples = new ArrayList<>();
    private String family = "";

    /** One line. */
    record Sample(String name, Map<String, String> labels, double value) {}

    private Exposition() {}

    static Exposition read(String text) {
        assertThat(text).endsWith("\n");
        Exposition read = new Exposition();
        text.lines().forEach(read::line);
        read.histograms();
        return read;
    }

    List<Sample> samples() {
        return samples;
    }

    double value(String name, Map<String, String> labels) {
        return samples.stream()
                .filter(sample -> sample.name.equals(name) && sample.labels.equals(labels))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + labels))
                .value;
    }

    private void line(String line) {
        Matcher comment = COMMENT.matcher(line);
        if (comment.matches()) {
            enter(comment.group(2));
            if (comment.group(1).equals("HELP")) {
                assertThat(helped.add(family)).as("HELP twice: " + line).isTrue();
            } else {
                assertThat(comment.group(3)).isIn("counter", "gauge", "histogram", "summary", "untyped");
                assertThat(types.put(family, comment.group(3)))
                        .as("TYPE twice: " + line)
                        .isNull();
                boolean total = family.endsWith("_total");
                assertThat(total).as(line).isEqualTo(comment.group(3).equals("counter"));
            }
            return;
        }
        Matcher sample = SAMPLE.matcher(line);
        assertThat(sample.matches()).as(line).isTrue();
        assertThat(base(sample.group(1))).as("outside its family: " + line).isEqualTo(family);
        assertThat(helped).as("no HELP: " + line).contains(family);
        assertThat(types).as("no TYPE before: " + line).containsKey(family);
        assertThat(seen.add(sample.group(1) + "{" + sample.group(2)))
                .as("twice: " + line)
                .isTrue();
        samples.add(new Sample(sample.group(1), labels(sample.group(2)), number(sample.group(3))));
    }

    private void enter(String next) {
        if (!next.equals(family)) {
            assertThat(ended.add(next)).as("not together: " + next).isTrue();
            family = next;
        }
    }

    private String base(String name) {
        return "histogram".equals(types.get(family)) ? name.replaceFirst("_(bucket|sum|count)$", "") : name;
    }

    private static Map<String, String> labels(String text) {
        Map<String, String> labels = new TreeMap<>();
        String rest = text == null ? "" : text;
        while (!rest.isEmpty()) {
            Matcher label = LABEL.matcher(rest);
            assertThat(label.lookingAt()).as(rest).isTrue();
            assertThat(labels.put(label.group(1), label.group(2))).isNull();
            rest = rest.substring(label.end());
        }
        return labels;
    }

    private static double number(String text) {
        return text.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }

    /** Buckets grow, and the last has all. */
    private void histograms() {
        Map<String, Double> last = new HashMap<>();
        for (Sample sample : samples) {
            if (sample.name.endsWith("_bucket")) {
                Map<String, String> of = new TreeMap<>(sample.labels);
                String bound = of.remove("le");
                String key = sample.name + of;
                assertThat(sample.value).isGreaterThanOrEqualTo(last.getOrDefault(key, 0.0));
                last.put(key, sample.value);
                if (bound.equals("+Inf")) {
                    assertThat(value(sample.name.replace("_bucket", "_count"), of))
                            .isEqualTo(sample.value);
                }
            }
        }
    }
}
