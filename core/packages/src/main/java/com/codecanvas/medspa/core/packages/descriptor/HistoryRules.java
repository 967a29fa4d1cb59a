package com.codecanvas.medspa.core.packages.descriptor;

import static com.codecanvas.medspa.core.packages.descriptor.DescriptorRules.missing;
import static com.codecanvas.medspa.core.packages.descriptor.WrittenDescriptor.list;

import com.codecanvas.medspa.core.packages.Release;
import com.codecanvas.medspa.core.packages.Retention;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What changed when, and how long data have to stay. */
final class HistoryRules {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern COLUMN = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    private static final int LONGEST_YEARS = 100;

    private HistoryRules() {}

    static void check(WrittenDescriptor written, List<String> broken) {
        Set<String> versions = new HashSet<>();
        for (Release release : list(written.changelog())) {
            String which = "changelog " + release.version();
            if (release.version() == null || !VERSION.matcher(release.version()).matches()) {
                broken.add("a version in changelog must look like 1.2.0");
            } else if (!versions.add(release.version())) {
                broken.add(which + " is there twice");
            }
            if (!isDate(release.date())) {
                broken.add(which + ": date must look like 2026-11-25");
            }
            if (release.changes().isEmpty() || release.changes().stream().anyMatch(DescriptorRules::missing)) {
                broken.add(which + " must say what changed");
            }
        }
        list(written.retention()).forEach(rule -> retention(rule, broken));
    }

    private static void retention(Retention rule, List<String> broken) {
        String which = "retention of " + rule.table();
        if (!isName(rule.table()) || !isName(rule.since())) {
            broken.add(which + " must name a table and, as since, one of its columns, without quotes or a schema");
        }
        if (rule.years() < 1 || rule.years() > LONGEST_YEARS) {
            broken.add(which + ": years must be from 1 to " + LONGEST_YEARS);
        }
        if (missing(rule.because())) {
            broken.add(which + " must say because of which rule");
        }
    }

    private static boolean isName(String text) {
        return text != null && COLUMN.matcher(text).matches();
    }

    private static boolean isDate(String text) {
        try {
            return text != null && LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
