package com.codecanvas.medspa.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.messaging.api.Keyword;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop",
                " Stop. ",
                "STOP!!!",
                "\"STOP\"",
                "ＳＴＯＰ",
                "STOPALL",
                "UNSUBSCRIBE",
                "END",
                "QUIT",
                "REVOKE",
                "OPTOUT",
                "OPT OUT",
                "opt-out",
                "Stop please",
                "please stop",
                "STOP PLEASE",
                "stop texting me",
                "Please stop texting me!",
                "stop sending me these messages",
                "Can you stop messaging me",
                "stop it",
                "I want to stop texts",
                "don't text me",
                "Don’t text me anymore",
                "do not contact me again",
                "do not send me any more texts",
                "no more texts",
                "No more messages please",
                "unsubscribe me",
                "opt me out",
                "Remove me",
                "remove me from your list",
                "take me off your list",
                "leave me alone",
                "quit texting me",
                "Opt out please",
                "STOP\n"
            })
    void any_reasonable_wording_stops(String text) {
        assertThat(Reply.read(text)).isEqualTo(Meaning.STOP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can I stop by at 3?",
                "I'll be there at the end of the day",
                "Where is the bus stop?",
                "Please don't cancel my appointment",
                "Can I cancel my appointment?",
                "Do I have to stop smoking before?",
                "Take me at 4 instead?",
                "I quit smoking last week",
                "Yes I will be there",
                "c u tomorrow",
                "help me find the entrance",
                "When do we start?",
                "",
                "🙂",
                "don't worry",
                "See you Monday",
                "Stop by the reception first?",
                "remove me a tattoo"
            })
    void a_sentence_that_merely_holds_the_word_is_for_people(String text) {
        assertThat(Reply.read(text)).isEqualTo(Meaning.WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "CANCEL, CANCEL",
        "cancel please, CANCEL",
        "HELP, HELP",
        "info, HELP",
        "Help!, HELP",
        "START, START",
        "unstop, START",
        "YES, YES",
        "yes please, YES",
        "yes thank you, YES",
        "C, CONFIRM",
        "c., CONFIRM",
        "Confirm, CONFIRM",
        "confirmed thanks, CONFIRM",
        "R, RESCHEDULE",
        "r please, RESCHEDULE",
        "Reschedule, RESCHEDULE"
    })
    void single_words_mean_what_the_carriers_and_our_texts_say(String text, Meaning meaning) {
        assertThat(Reply.read(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "ALTO, STOP, STOP",
        "Stop, STOP, STOP",
        "CANCEL, STOP, CANCEL",
        "C, STOP, STOP",
        "AYUDA, HELP, HELP",
        "C, HELP, CONFIRM",
        "VOLVER, START, START",
        "YES, START, YES",
        "Stop, START, STOP",
        "Is there parking?, , WORDS"
    })
    void whatTheCarrierUnderstoodCountsWhereTheWordsSayNothingAndItsStopAlways(
            String text, Keyword keyword, Meaning meaning) {
        assertThat(Reply.read(text, keyword)).isEqualTo(meaning);
    }
}
