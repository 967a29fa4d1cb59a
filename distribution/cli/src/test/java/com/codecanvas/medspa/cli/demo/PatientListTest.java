package com.codecanvas.medspa.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatientListTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private final List<Map<String, Object>> patients = new PatientList(DemoClinic.ALL.get(0)).create(240, TODAY);

    @Test
    void isTheSameEachTimeAndAnotherForEachClinic() {
        assertThat(new PatientList(DemoClinic.ALL.get(0)).create(240, TODAY)).isEqualTo(patients);
        assertThat(new PatientList(DemoClinic.ALL.get(1)).create(240, TODAY)).isNotEqualTo(patients);
    }

    @Test
    void reachesNobodyReal() {
        assertThat(patients).allSatisfy(patient -> {
            assertThat(patient.get("phone").toString()).matches("\\+1\\d{3}55501\\d{2}");
            assertThat(patient.get("email").toString()).matches("[a-z]+\\.[a-z]+\\d+@example\\.com");
        });
        assertThat(patients).extracting(patient -> patient.get("phone")).doesNotHaveDuplicates();
    }

    @Test
    void hasManyNamesSomeWithAccentsAndOnlyAdults() {
        assertThat(patients.stream()
                        .map(patient -> patient.get("familyName"))
                        .distinct()
                        .count())
                .isGreaterThan(60);
        assertThat(patients)
                .anySatisfy(patient ->
                        assertThat(patient.get("givenName").toString()).matches(".*[^\\x00-\\x7f].*"));
        assertThat(patients)
                .allSatisfy(patient -> assertThat(LocalDate.parse((String) patient.get("birthDate")))
                        .isBefore(TODAY.minusYears(18)));
    }
}
