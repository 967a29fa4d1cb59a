package com.codecanvas.medspa.treatments.api.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What forms, records and checks need to know of a kind of treatment.
 *
 * @param code stored with every course: the same for ever, and no other kind's
 * @param rulesVersion of the questions and checks; every signature names it
 * @param outcome what a clinician rates in percent before each session, such as hair reduction; null for nothing
 * @param facts what is recorded of a course
 * @param settings what is recorded of a pass
 */
public record Description(
        String code,
        String title,
        String rulesVersion,
        String outcome,
        List<Site> sites,
        List<Field> facts,
        List<Question> questions,
        List<Field> settings,
        List<EndPointSign> endPoints,
        AftercareSheet aftercare) {

    /** @throws IllegalArgumentException naming what does not hold together */
    public Description {
        Text.code("kind", code);
        Text.present("title", title);
        Text.present("rulesVersion", rulesVersion);
        sites = distinct("sites", sites, Site::code);
        facts = distinct("facts", facts, Field::code);
        questions = distinct("questions", questions, Question::code);
        settings = distinct("settings", settings, Field::code);
        endPoints = distinct("endPoints", endPoints, EndPointSign::code);
        if (sites.isEmpty() || settings.isEmpty() || aftercare == null) {
            throw new IllegalArgumentException(code + " needs a site, a setting and an aftercare sheet");
        }
    }

    public Optional<Site> site(String wanted) {
        return sites.stream().filter(site -> site.code().equals(wanted)).findFirst();
    }

    private static <T> List<T> distinct(String name, List<T> values, Function<T, String> code) {
        if (values.stream().map(code).distinct().count() != values.size()) {
            throw new IllegalArgumentException("A code twice in " + name);
        }
        return List.copyOf(values);
    }
}
