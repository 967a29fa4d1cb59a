package com.codecanvas.medspa.core.database.embedded;

import java.util.List;
import java.util.Locale;

/** Turns what the server's programs print into what a person can act on. */
final class Diagnosis {
    private final String output;
    private final Layout layout;
    private final ServiceUser user;

    private Diagnosis(String output, Layout layout, ServiceUser user) {
        this.output = output;
        this.layout = layout;
        this.user = user;
    }

    static Diagnosis of(String output, Layout layout, ServiceUser user) {
        return new Diagnosis(output, layout, user);
    }

    DatabaseProblem problem(String what) {
        String text = output.toLowerCase(Locale.ROOT);
        if (text.contains("no space left") || text.contains("disk quota exceeded")) {
            return new DatabaseProblem(
                    what + ": the disk that holds " + layout.data() + " is full. Free some space on it.");
        }
        if (text.contains("address already in use")) {
            return new DatabaseProblem(what + ": its port is in use. Stop the program that has it, or leave"
                    + " embedded.port in etc/com.codecanvas.medspa.database.cfg empty.");
        }
        if (text.contains("permission denied") || text.contains("operation not permitted")) {
            return new DatabaseProblem(what + ": user " + user.name() + " may not use " + layout.postgres()
                    + ". Give the folder to that user, let that user enter the folders above it, or set MEDSPA_DATA to"
                    + " another folder.");
        }
        if (text.contains("lock file") && text.contains("already exists")) {
            return new DatabaseProblem(what + ": another program uses " + layout.cluster() + ". Stop it first.");
        }
        return new DatabaseProblem(what + ": " + lastWords());
    }

    private String lastWords() {
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                .reduce((earlier, later) -> later)
                .orElse(lines.isEmpty() ? "it said nothing; see " + layout.log() : lines.get(lines.size() - 1));
    }
}
