package com.codecanvas.medspa.patients.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {

    @ParameterizedTest
    @CsvSource({
        "ISO, 1990-5-6",
        "MONTH_FIRST, 05/06/1990",
        "DOTTED, 6.5.1990",
        "DAY_FIRST, 06/05/1990",
        "ISO, 1990-05-06T00:00:00Z",
        "MONTH_FIRST, 5/6/1990 12:00:00 AM"
    })
    void eachOrderReadsItsDates(DateOrder order, String date) {
        assertThat(order.read(date)).hasToString("Optional[1990-05-06]");
    }

    @ParameterizedTest
    @CsvSource({"ISO, 05/06/1990", "MONTH_FIRST, 13/01/1990", "DAY_FIRST, 30/02/1990", "DOTTED, 1.2.85", "ISO, ''"})
    void andNothingElse(DateOrder order, String date) {
        assertThat(order.read(date)).isEmpty();
    }

    @Test
    void theOrderIsFoundFromTheDates() {
        assertThat(DateOrder.suggest(List.of("01/02/1990", "25/12/1985"), "US")).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.suggest(List.of("01/02/1990", "12/25/1985"), "GB")).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.suggest(List.of("1.2.1990"), "US")).isEqualTo(DateOrder.DOTTED);
        assertThat(DateOrder.suggest(List.of("1990-02-01", "rubbish"), "US")).isEqualTo(DateOrder.ISO);
    }

    @Test
    void betweenEqualsTheRegionDecides() {
        assertThat(DateOrder.suggest(List.of("01/02/1990"), "US")).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.suggest(List.of("01/02/1990"), "GB")).isEqualTo(DateOrder.DAY_FIRST);
    }
}
