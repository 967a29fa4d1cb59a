package com.codecanvas.medspa.patients.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoë | zoe",
                "García-Márquez | garcia marquez",
                "O'Brien | obrien",
                "O’Brien | obrien",
                "Strauß | strauss",
                "STRAUSS | strauss",
                "Øystein Łukasz | oystein lukasz",
                "İpek | ipek",
                "Nguyễn | nguyen",
                "  Anne - Marie  | anne marie",
                "Ｗａｎｇ | wang",
                "St. John | st john",
                "3rd | 3rd"
            })
    void wordsAreComparedWithoutCaseAccentsAndSigns(String name, String words) {
        assertThat(String.join(" ", SearchWords.of(name))).isEqualTo(words);
    }

    @Test
    void otherScriptsStaySearchable() {
        assertThat(SearchWords.of("王小明")).containsExactly("王小明");
        assertThat(SearchWords.of("أحمد علي")).hasSize(2).isEqualTo(SearchWords.of("أَحمد علي"));
        assertThat(SearchWords.of("😀 Ana")).containsExactly("😀", "ana");
        assertThat(SearchWords.of("\u200Fמשה")).isEqualTo(SearchWords.of("משה"));
    }

    @Test
    void nothingBecomesNoWords() {
        assertThat(SearchWords.of(null)).isEmpty();
        assertThat(SearchWords.of(" -'.\u0301 ")).isEmpty();
    }

    @Test
    void aPrefixNeverCutsACharacterInHalf() {
        assertThat(SearchWords.prefix("😀😀😀", 2)).isEqualTo("😀😀");
        assertThat(SearchWords.prefix("ana", 10)).isEqualTo("ana");
    }
}
