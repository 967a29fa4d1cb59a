package com.codecanvas.medspa.scheduling.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.scheduling.domain.Clash;
import com.codecanvas.medspa.scheduling.domain.ClinicTime;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import com.codecanvas.medspa.scheduling.domain.ResourceRef;
import com.codecanvas.medspa.scheduling.domain.Slot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictWordsTest {

    private static final ClinicTime TIME = new ClinicTime(ZoneId.of("America/New_York"));
    private static final Slot NINE = Slot.of(Instant.parse("2026-11-23T14:00:00Z"), 45);

    @ParameterizedTest
    @CsvSource({
        "Ana Lopez, Ana L.",
        "Ana María de la Cruz, Ana C.",
        "Madonna, Madonna",
        "  Ana   Lopez , Ana L.",
        "محمد الأحمد, محمد ا.",
        "Zoë 𝒴ng, Zoë 𝒴."
    })
    void says_who_is_booked_when_and_with_whom_in_short(String name, String shortened) {
        assertThat(words(NINE, name))
                .isEqualTo("Dr. Mara Voss is booked 09:00-09:45 with " + shortened.replaceFirst("\\.$", "") + ".");
    }

    @Test
    void keeps_the_name_from_who_may_not_see_the_calendar() {
        assertThat(words(NINE, null)).isEqualTo("Dr. Mara Voss is booked 09:00-09:45.");
    }

    @Test
    void names_the_day_when_it_is_another_one() {
        Slot eveBefore = Slot.of(Instant.parse("2026-11-23T04:30:00Z"), 60);
        assertThat(words(eveBefore, null)).isEqualTo("Dr. Mara Voss is booked 2026-11-22 23:30-00:30.");
    }

    private static String words(Slot taken, String name) {
        ResourceRef mara = new ResourceRef(UUID.randomUUID(), ResourceKind.PRACTITIONER, "Dr. Mara Voss");
        Clash clash = new Clash(mara, taken, UUID.randomUUID(), UUID.randomUUID());
        PatientName patient = name == null ? null : new PatientName(clash.patientId(), name, false);
        return ConflictWords.of(clash, NINE, patient, TIME);
    }
}
