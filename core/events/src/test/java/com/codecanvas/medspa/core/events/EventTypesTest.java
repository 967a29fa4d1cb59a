package com.codecanvas.medspa.core.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    @Test
    void aHandlerNamesTypesOneByOneOrAllOfAModuleOrAll() {
        assertThat(EventTypes.wanted(Set.of("patients.created"), "patients.created"))
                .isTrue();
        assertThat(EventTypes.wanted(Set.of("patients.created"), "patients.changed"))
                .isFalse();
        assertThat(EventTypes.wanted(Set.of("patients.*"), "patients.changed")).isTrue();
        assertThat(EventTypes.wanted(Set.of("patients.*"), "patients-plus.changed"))
                .isFalse();
        assertThat(EventTypes.wanted(Set.of("*"), "scheduling.booked")).isTrue();
    }

    @Test
    void aTypeBeginsWithItsModule() {
        assertThatCode(() -> EventTypes.check("patients", "patients.created")).doesNotThrowAnyException();
        for (String wrong : new String[] {"patients", "patients.", "Patients.created", "patientsx.created", ""}) {
            assertThatThrownBy(() -> EventTypes.check("patients", wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
