package com.codecanvas.medspa.treatments.privacy;

import com.codecanvas.medspa.treatments.domain.Code;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Codes and quantities as people read them. */
final class Words {

    private Words() {}

    static String of(Enum<?> value) {
        return value == null ? null : Code.of(value).replace('-', ' ');
    }

    static List<String> of(Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(Words::of).toList();
    }

    static String quantity(double value, String unit) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() + " " + unit;
    }
}
