package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.api.kind.Description;
import com.codecanvas.medspa.treatments.api.kind.EndPointSign;
import com.codecanvas.medspa.treatments.api.kind.Values;
import com.codecanvas.medspa.treatments.domain.course.CoursePass;
import com.codecanvas.medspa.treatments.domain.course.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A pass as somebody filled it in.
 *
 * @param settings by the codes of the kind's fields
 * @param signs codes of what the skin showed
 * @param overrideReason why to go on in spite of warnings and blocks
 */
public record CoursePassInput(Map<String, Object> settings, List<String> signs, String overrideReason, String note) {

    /** The fields once they were found right. */
    record Checked(
            Map<String, Object> settings, List<Told> words, List<CoursePass.Sign> signs, String reason, String note) {}

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    Checked checked(Description kind) {
        Form form = new Form();
        GivenFields fields = new GivenFields("settings", kind.settings());
        Map<String, Object> given = fields.read(form, settings, true);
        List<CoursePass.Sign> seen = seen(form, kind);
        String reason = form.textOrNone("overrideReason", overrideReason);
        String remark = form.textOrNone("note", note);
        form.done();
        return new Checked(given, fields.words(given), seen, reason, remark);
    }

    /** What is there of it while it is typed. */
    Values soFar(Description kind) {
        Form form = new Form();
        Map<String, Object> given = new GivenFields("settings", kind.settings()).read(form, settings, false);
        form.done();
        return new Values(given);
    }

    private List<CoursePass.Sign> seen(Form form, Description kind) {
        List<CoursePass.Sign> seen = new ArrayList<>();
        List<String> codes = signs == null ? List.of() : signs;
        for (EndPointSign sign : kind.endPoints()) {
            if (codes.contains(sign.code())) {
                seen.add(new CoursePass.Sign(sign.code(), sign.label(), sign.warning()));
            }
        }
        form.that(seen.size() == codes.stream().distinct().count(), "signs", "unknown", "There is no such sign.");
        return seen;
    }
}
