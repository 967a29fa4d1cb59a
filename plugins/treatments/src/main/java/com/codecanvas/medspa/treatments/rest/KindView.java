package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.api.kind.AftercareSheet;
import com.codecanvas.medspa.treatments.api.kind.Description;
import com.codecanvas.medspa.treatments.api.kind.EndPointSign;
import com.codecanvas.medspa.treatments.api.kind.Field;
import com.codecanvas.medspa.treatments.api.kind.Limits;
import com.codecanvas.medspa.treatments.api.kind.Question;
import com.codecanvas.medspa.treatments.api.kind.Site;
import com.codecanvas.medspa.treatments.domain.Code;
import java.util.List;

/** A kind of treatment, as forms need it; {@code id} is its code. */
public record KindView(
        String id,
        String moduleId,
        String title,
        String rulesVersion,
        String outcome,
        List<Site> sites,
        List<FieldView> facts,
        List<QuestionView> questions,
        List<FieldView> settings,
        List<EndPointSign> endPoints,
        AftercareSheet aftercare) {

    /** Something to fill in; {@code type} is choice, number, whole, text or yes-no. */
    public record FieldView(
            String code,
            String label,
            String type,
            String unit,
            List<Field.Choice> choices,
            Limits limits,
            boolean required) {

        static FieldView of(Field field) {
            return new FieldView(
                    field.code(),
                    field.label(),
                    Code.of(field.type()),
                    field.unit(),
                    field.choices(),
                    field.limits(),
                    field.required());
        }
    }

    /** A screening question; {@code outcome} of the answer yes is ok, warn or block. */
    public record QuestionView(String code, String question, String outcome, String reason) {

        static QuestionView of(Question question) {
            return new QuestionView(
                    question.code(), question.text(), Code.of(Asked.outcome(question.onYes())), question.reason());
        }
    }

    static KindView of(String moduleId, Description kind) {
        return new KindView(
                kind.code(),
                moduleId,
                kind.title(),
                kind.rulesVersion(),
                kind.outcome(),
                kind.sites(),
                kind.facts().stream().map(FieldView::of).toList(),
                kind.questions().stream().map(QuestionView::of).toList(),
                kind.settings().stream().map(FieldView::of).toList(),
                kind.endPoints(),
                kind.aftercare());
    }
}
