package com.codecanvas.medspa.treatments.domain;

import java.util.List;

/** Grades that a clinician gives to the share of a tattoo that is gone. */
public record ClearanceScale(String code, String name, List<Grade> grades) {

    /** Percent from and to, both included. */
    public record Grade(int grade, String name, int fromPercent, int toPercent) {}

    /** @throws IllegalArgumentException unless every percentage from 0 to 100 has exactly one grade */
    public ClearanceScale {
        grades = List.copyOf(grades);
        int next = 0;
        for (Grade grade : grades) {
            if (grade.fromPercent() != next || grade.toPercent() < next) {
                throw new IllegalArgumentException("Clearance scale " + code + " has a gap or overlap at " + next);
            }
            next = grade.toPercent() + 1;
        }
        if (next != 101) {
            throw new IllegalArgumentException("Clearance scale " + code + " does not reach 100 percent");
        }
    }

    public Grade of(int percent) {
        return grades.stream()
                .filter(grade -> percent >= grade.fromPercent() && percent <= grade.toPercent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Clearance is from 0 to 100 percent"));
    }
}
