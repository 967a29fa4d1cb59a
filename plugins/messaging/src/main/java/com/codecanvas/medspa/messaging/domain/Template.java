package com.codecanvas.medspa.messaging.domain;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with variables such as {@code {firstName}}.
 *
 * @param heading of an e-mail, else null
 * @param version 0 for the text that comes with the module
 */
public record Template(TemplateKind kind, Channel channel, String heading, String body, long version) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]*)}");

    public Message.Words words(Map<Variable, String> values) {
        return new Message.Words(heading == null ? null : fill(heading, values), fill(body, values));
    }

    /** What stands between braces and is no variable. */
    public static List<String> unknownVariables(String text) {
        return VARIABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> Variable.find(name).isEmpty())
                .toList();
    }

    private static String fill(String text, Map<Variable, String> values) {
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Variable.find(found.group(1))
                        .map(variable -> value(variable, values))
                        .orElse(found.group())));
    }

    private static String value(Variable variable, Map<Variable, String> values) {
        String value = values.get(variable);
        return value == null || value.isBlank() ? variable.fallback() : value;
    }
}
