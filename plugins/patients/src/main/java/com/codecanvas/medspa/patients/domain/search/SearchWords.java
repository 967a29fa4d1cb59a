package com.codecanvas.medspa.patients.domain.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words in the form in which names are compared: without case, accents, apostrophes and invisible signs, split at spaces and hyphens. */
public final class SearchWords {

    /** Letters that Unicode does not decompose, as people without that key type them. */
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th", (int) 'æ', "ae", (int) 'œ',
            "oe", (int) 'ı', "i", (int) 'ħ', "h");

    private SearchWords() {}

    public static List<String> of(String text) {
        if (text == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        Normalizer.normalize(folded, Normalizer.Form.NFKD).codePoints().forEach(c -> {
            if (isPartOfWord(c)) {
                word.append(PLAIN.getOrDefault(c, Character.toString(c)));
            } else if (!isIgnored(c)) {
                close(word, words);
            }
        });
        close(word, words);
        return List.copyOf(words);
    }

    /** The first code points of a word. */
    public static String prefix(String word, int longest) {
        return word.codePointCount(0, word.length()) <= longest
                ? word
                : word.substring(0, word.offsetByCodePoints(0, longest));
    }

    private static void close(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isPartOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.OTHER_SYMBOL,
                            Character.COMBINING_SPACING_MARK,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }

    private static boolean isIgnored(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_SYMBOL,
                    Character.MODIFIER_LETTER -> true;
            default -> c == '\'' || c == '\u2019' || c == '\u2018';
        };
    }
}
