package com.codecanvas.medspa.messaging.domain;

import com.codecanvas.medspa.messaging.api.Keyword;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads what a patient texted. Carriers know single words alone; here any reasonable wording of "stop" counts (FCC 24-24), while a sentence that merely holds such a word,
 * as "I can stop by at 3", is for people to read.
 */
public final class Reply {

    private static final Map<String, Meaning> WORDS = Map.ofEntries(
            Map.entry("stop", Meaning.STOP),
            Map.entry("stopall", Meaning.STOP),
            Map.entry("stop all", Meaning.STOP),
            Map.entry("unsubscribe", Meaning.STOP),
            Map.entry("end", Meaning.STOP),
            Map.entry("quit", Meaning.STOP),
            Map.entry("revoke", Meaning.STOP),
            Map.entry("optout", Meaning.STOP),
            Map.entry("opt out", Meaning.STOP),
            Map.entry("cancel", Meaning.CANCEL),
            Map.entry("help", Meaning.HELP),
            Map.entry("info", Meaning.HELP),
            Map.entry("start", Meaning.START),
            Map.entry("unstop", Meaning.START),
            Map.entry("yes", Meaning.YES),
            Map.entry("c", Meaning.CONFIRM),
            Map.entry("confirm", Meaning.CONFIRM),
            Map.entry("confirmed", Meaning.CONFIRM),
            Map.entry("r", Meaning.RESCHEDULE),
            Map.entry("reschedule", Meaning.RESCHEDULE));

    private static final Pattern COURTESIES =
            Pattern.compile("\\b(?:please|pls|plz|now|thanks|thank you|thx|ok|okay|hi|hello)\\b");

    private static final Pattern STOP_IN_OTHER_WORDS =
            Pattern.compile("(?:i (?:want|would like|wish|need) to |i d like to |can you |could you |would you )?(?:"
                    + "(?:stop|quit|end|cease) (?:texting|messaging|sending|contacting|writing|texts|messages|all texts|all messages|the texts|the messages|these texts|these messages|it)\\b.*"
                    + "|(?:do not|don t|dont|never) (?:text|message|contact|write to|write|sms)(?: to)? (?:me|us|this number)\\b.*"
                    + "|(?:do not|don t|dont|never) send me (?:any )?(?:more )?(?:texts|messages|text messages|reminders)\\b.*"
                    + "|no more (?:texts|messages|text messages|texting|reminders)\\b.*"
                    + "|(?:unsubscribe|opt) (?:me|us|my number|this number)\\b.*"
                    + "|(?:take|remove) (?:me|us|my number|this number)(?: (?:off|from|out)\\b.*)?"
                    + "|(?:opt out|optout|unsubscribe) (?:me|from|of)\\b.*"
                    + "|(?:opt out|optout|unsubscribe|leave me alone|lose my number|wrong number stop))");

    private Reply() {}

    /** @param keyword what the carrier has acted on, or null: its STOP always counts, the others where the words say nothing to us */
    public static Meaning read(String text, Keyword keyword) {
        Meaning meaning = read(text);
        if (keyword == Keyword.STOP) {
            return meaning == Meaning.CANCEL ? meaning : Meaning.STOP;
        }
        boolean told = keyword != null && meaning == Meaning.WORDS;
        return told ? Meaning.valueOf(keyword.name()) : meaning;
    }

    public static Meaning read(String text) {
        String plain = plain(text);
        Meaning whole = WORDS.get(plain);
        if (whole != null) {
            return whole;
        }
        String bare = withoutCourtesies(plain);
        Meaning word = WORDS.get(bare);
        if (word != null) {
            return word;
        }
        return STOP_IN_OTHER_WORDS.matcher(bare).matches() ? Meaning.STOP : Meaning.WORDS;
    }

    /** Letters and digits in lower case, single spaces between words. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String withoutCourtesies(String plain) {
        return plain(COURTESIES.matcher(plain).replaceAll(" "));
    }
}
