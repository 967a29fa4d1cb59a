package com.codecanvas.medspa.treatments.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers to the questions of a rule book; every question needs one. */
public record Screening(Map<String, Boolean> answers) {

    public Screening {
        answers = Map.copyOf(answers);
    }

    /** Codes of questions without an answer, in the order of the questions. */
    public List<String> missing(List<ScreeningItem> items) {
        return items.stream()
                .map(ScreeningItem::code)
                .filter(code -> !answers.containsKey(code))
                .toList();
    }

    /** Answers to questions that are not asked. */
    public List<String> unknown(List<ScreeningItem> items) {
        Set<String> known = items.stream().map(ScreeningItem::code).collect(Collectors.toSet());
        return answers.keySet().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .toList();
    }

    public List<Finding> findings(List<ScreeningItem> items) {
        return items.stream()
                .filter(item -> item.outcome() != Outcome.OK && answers.getOrDefault(item.code(), false))
                .map(ScreeningItem::yes)
                .toList();
    }

    public boolean needsTestSpot(List<ScreeningItem> items) {
        return items.stream().anyMatch(item -> item.testSpot() && answers.getOrDefault(item.code(), false));
    }
}
