package com.codecanvas.medspa.webhooks.domain;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which events an endpoint is told of: full types, {@code patients.*} for all of a module, or {@code *}. */
public record EventTypes(Set<String> patterns) {

    private static final Pattern PATTERN = Pattern.compile("\\*|[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(\\*|[a-z0-9-]+)");

    public EventTypes {
        patterns = java.util.Collections.unmodifiableSet(new TreeSet<>(patterns));
    }

    public static boolean readable(Collection<String> patterns) {
        return patterns.stream()
                .allMatch(each -> each != null && PATTERN.matcher(each).matches());
    }

    /** Separated by spaces, as {@link #text} writes them. */
    public static EventTypes of(String text) {
        return new EventTypes(Set.of(text.split(" ")));
    }

    public String text() {
        return String.join(" ", patterns);
    }

    public boolean include(String type) {
        return patterns.contains("*")
                || patterns.contains(type)
                || patterns.contains(type.substring(0, type.indexOf('.')) + ".*");
    }
}
