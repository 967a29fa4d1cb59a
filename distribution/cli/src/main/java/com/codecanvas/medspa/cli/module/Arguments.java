package com.codecanvas.medspa.cli.module;

import com.codecanvas.medspa.cli.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words, options with a value, and options without one. */
record Arguments(String usage, List<String> words, Map<String, String> values, Set<String> flags) {

    private static final Set<String> FLAGS = Set.of("--json", "--yes", "--without-rollback");

    static Arguments parse(String usage, List<String> given) {
        List<String> words = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> flags = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String word = given.get(i);
            if (FLAGS.contains(word)) {
                flags.add(word);
            } else if (word.startsWith("--") && i + 1 < given.size()) {
                values.put(word, given.get(++i));
            } else if (word.startsWith("--")) {
                throw new Refusal(2, word + " needs a value; " + usage);
            } else {
                words.add(word);
            }
        }
        return new Arguments(usage, words, values, flags);
    }

    /** Refuses what the command does not know, rather than doing something else than was meant. */
    Arguments knowing(int mostWords, String... options) {
        Set<String> known = Set.of(options);
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(this::unknown);
        flags.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(this::unknown);
        if (words.size() > mostWords) {
            unknown(words.get(mostWords));
        }
        return this;
    }

    String word(String what) {
        if (words.isEmpty()) {
            throw new Refusal(2, "Say which " + what + "; " + usage);
        }
        return words.get(0);
    }

    String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new Refusal(2, name + " is missing; " + usage);
        }
        return value;
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    private void unknown(String word) {
        throw new Refusal(2, "What is " + word + "? " + usage);
    }
}
