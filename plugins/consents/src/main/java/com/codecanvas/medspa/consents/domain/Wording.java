package com.codecanvas.medspa.consents.domain;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with variables such as {@code {{patient}}}. */
public final class Wording {

    public static final List<String> VARIABLES = List.of("patient", "clinic", "date");

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private Wording() {}

    /** Names in the text that are no variables. */
    public static List<String> unknown(String text) {
        return VARIABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !VARIABLES.contains(name))
                .distinct()
                .toList();
    }

    public static String filled(String text, Map<String, String> values) {
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
