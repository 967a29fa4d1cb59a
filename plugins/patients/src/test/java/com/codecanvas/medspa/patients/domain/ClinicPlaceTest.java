package com.codecanvas.medspa.patients.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClinicPlaceTest {

    private static final Clock LATE = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    private static ClinicPlace of(String zone, String locale) {
        return ClinicPlace.of(new Clinic(UUID.randomUUID(), "Clinic", ZoneId.of(zone), locale, "USD"), LATE);
    }

    @Test
    void todayIsTheClinicsDay() {
        assertThat(of("America/New_York", "en-US").today()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(of("Asia/Tokyo", "ja-JP").today()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @CsvSource({"en-US, US", "de-DE, DE", "en, US", "xx-ZZ, US", ", US"})
    void phoneNumbersAreReadForTheLocalesCountryAndForTheUnitedStatesWithoutOne(String locale, String region) {
        assertThat(of("UTC", locale).region()).isEqualTo(region);
    }
}
