package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.domain.ScreeningItem;
import com.codecanvas.medspa.treatments.rules.ShippedRules;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Bodies as a browser sends them. */
final class Samples {

    private Samples() {}

    static TattooInput tattoo(UUID patient) {
        return inked(patient, "active", "black", "red");
    }

    static TattooInput inked(UUID patient, String status, String... inks) {
        return whole(patient, 12.5, "II", status, inks);
    }

    /** Scores 11 on skin type II. */
    static TattooInput tattoo(UUID patient, Object areaCm2, String skinType, String status) {
        return whole(patient, areaCm2, skinType, status, "black", "red");
    }

    private static TattooInput whole(UUID patient, Object areaCm2, String skinType, String status, String... inks) {
        List<TattooInput.Corner> outline = List.of(
                new TattooInput.Corner(0.4, 0.2), new TattooInput.Corner(0.6, 0.2), new TattooInput.Corner(0.5, 0.3));
        return new TattooInput(
                patient,
                "Secret rose",
                "professional",
                "front",
                outline,
                areaCm2,
                skinType,
                "upper-trunk",
                "multiple",
                "moderate",
                "none",
                false,
                List.of(inks),
                7,
                false,
                status,
                "Name of a former friend");
    }

    static LaserInput laser(String serial) {
        return new LaserInput("Room 2", "Acme", "Q1", serial, "qs-nd-yag", null);
    }

    static PassInput pass(UUID laser, Object fluenceJPerCm2, String overrideReason) {
        return new PassInput(
                laser,
                1064,
                3,
                fluenceJPerCm2,
                10,
                5,
                472,
                0.1,
                List.of("black"),
                new PassInput.EndPointInput("full", false, true, false, false, false),
                overrideReason,
                "secret pass");
    }

    static ScreeningInput answers(String overrideReason, String... yes) {
        return new ScreeningInput(
                new ShippedRules()
                        .current().screening().stream()
                                .collect(Collectors.toMap(
                                        ScreeningItem::code,
                                        item -> List.of(yes).contains(item.code()))),
                overrideReason);
    }
}
