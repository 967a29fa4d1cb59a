package com.codecanvas.medspa.treatments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static Outline of(double... xy) {
        return new Outline(IntStream.range(0, xy.length / 2)
                .mapToObj(i -> new Outline.Point(xy[2 * i], xy[2 * i + 1]))
                .toList());
    }

    @Test
    void coversAShareOfTheDrawing() {
        assertThat(of(0, 0, 0.5, 0, 0.5, 0.5, 0, 0.5).share()).isCloseTo(0.25, within(1e-12));
        assertThat(of(0, 0, 1, 0, 0, 1).share()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void surroundsSomethingWithinTheDrawing() {
        assertThat(of(0, 0, 1, 0, 0, 1).drawn()).isTrue();
        assertThat(of(0, 0, 1, 1).drawn()).isFalse();
        assertThat(of(0, 0, 0.5, 0.5, 1, 1).drawn()).isFalse();
        assertThat(of(0, 0, 1.1, 0, 0, 1).drawn()).isFalse();
        assertThat(of(0, 0, Double.NaN, 0, 0, 1).drawn()).isFalse();
        assertThat(of(new double[402]).drawn()).isFalse();
    }
}
