package com.codecanvas.medspa.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.payments.domain.Line;
import com.codecanvas.medspa.payments.domain.LineKind;
import com.codecanvas.medspa.payments.domain.Money;
import com.codecanvas.medspa.payments.domain.PackageBalance;
import com.codecanvas.medspa.payments.domain.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {

    private static Line line(LineKind kind, long unitMinor, int taxPermille) {
        return new Line(kind, "x", null, null, 1, unitMinor, taxPermille, 0, kind == LineKind.PACKAGE ? 3 : 0);
    }

    @ParameterizedTest
    @CsvSource({"1000, 89, 89", "5, 100, 1", "4, 100, 0", "1999, 82, 164", "0, 500, 0"})
    void taxIsRoundedHalfUpOnEachLine(long unit, int permille, long tax) {
        assertThat(Totals.of(List.of(line(LineKind.SERVICE, unit, permille))).taxMinor())
                .isEqualTo(tax);
    }

    @Test
    void amountsAreTold() {
        assertThat(Money.words(12_050, "USD")).isEqualTo("120.50 USD");
        assertThat(Money.words(700, "JPY")).isEqualTo("700 JPY");
    }

    @Test
    void aDiscountIsSharedOutToTheLastUnit() {
        Totals totals = Totals.of(List.of(
                line(LineKind.SERVICE, 100, 0),
                line(LineKind.SERVICE, 100, 0),
                line(LineKind.PACKAGE, 100, 0),
                line(LineKind.DISCOUNT, 100, 0)));
        assertThat(totals.nets()).containsExactly(67L, 67L, 66L, 0L);
        assertThat(totals.deferredMinor()).isEqualTo(66);
        assertThat(totals.totalMinor()).isEqualTo(200);
    }

    @Test
    void noUnitIsLostWhateverTheLines() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            List<Line> lines = new ArrayList<>();
            for (int n = 0; n <= random.nextInt(6); n++) {
                LineKind kind = LineKind.values()[random.nextInt(3)];
                lines.add(line(kind, random.nextInt(1_000_000), random.nextInt(400)));
            }
            lines.add(line(LineKind.DISCOUNT, random.nextInt(2_000_000), 0));
            Totals totals = Totals.of(lines);
            long nets = totals.nets().stream().mapToLong(Long::longValue).sum();
            assertThat(nets).isEqualTo(totals.revenueMinor() + totals.deferredMinor());
            assertThat(totals.nets()).allMatch(net -> net >= 0);
            assertThat(totals.totalMinor()).isNotNegative();
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 3", "1, 100", "0, 4", "999999999, 7"})
    void sessionsTogetherEarnExactlyWhatWasPaid(long value, int sessions) {
        PackageBalance balance =
                new PackageBalance(UUID.randomUUID(), null, null, null, "x", "USD", sessions, 0, value, 0, false, null);
        for (int i = 0; i < sessions; i++) {
            balance = balance.usedOnce();
        }
        assertThat(balance.recognisedMinor()).isEqualTo(value);
        assertThat(balance.left()).isZero();
    }
}
