package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.api.kind.Description;
import com.codecanvas.medspa.treatments.api.kind.Site;
import com.codecanvas.medspa.treatments.domain.SeriesStatus;
import com.codecanvas.medspa.treatments.domain.course.CourseDetails;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A course as somebody filled it in.
 *
 * @param patientId counts when the course is added, as the kind does; neither can change later
 * @param facts by the codes of the kind's fields
 * @param status stays as it is when left out; a new course is active
 */
public record CourseInput(
        UUID patientId, String kind, String site, Map<String, Object> facts, String status, String note) {

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    CourseDetails checked(Description described) {
        Form form = new Form();
        Site place = described.site(site).orElse(null);
        boolean named = site != null && !site.isBlank();
        String all = described.sites().stream().map(Site::code).collect(Collectors.joining(", "));
        form.that(named, "site", "required", "Choose the site.")
                .that(!named || place != null, "site", "choice", "Choose one of " + all + ".");
        GivenFields fields = new GivenFields("facts", described.facts());
        Map<String, Object> given = fields.read(form, facts, true);
        String remark = form.textOrNone("note", note);
        form.done();
        return new CourseDetails(described.title(), place, given, fields.words(given), remark);
    }

    /** What can change of a course that nothing describes now. */
    CourseDetails checkedNote(CourseDetails now) {
        Form form = new Form();
        String remark = form.textOrNone("note", note);
        form.done();
        return new CourseDetails(now.title(), now.site(), now.facts(), now.words(), remark);
    }

    SeriesStatus checkedStatus(SeriesStatus now) {
        Form form = new Form();
        SeriesStatus stands = status == null ? now : form.choice("status", status, SeriesStatus.class);
        form.done();
        return stands;
    }
}
