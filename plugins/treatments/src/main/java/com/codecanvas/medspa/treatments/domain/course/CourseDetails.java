package com.codecanvas.medspa.treatments.domain.course;

import com.codecanvas.medspa.treatments.api.kind.Site;
import com.codecanvas.medspa.treatments.api.kind.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is recorded of a course, with all words that describe it.
 *
 * @param title of its kind
 * @param facts by the codes of the kind's fields
 * @param note null for none
 */
public record CourseDetails(String title, Site site, Map<String, Object> facts, List<Told> words, String note) {

    public CourseDetails {
        facts = Map.copyOf(facts);
        words = List.copyOf(words);
    }

    /** Such as {@code Laser hair removal, upper lip}. */
    public String name() {
        return title + ", " + site.label().substring(0, 1).toLowerCase(Locale.ROOT)
                + site.label().substring(1);
    }

    /** As the kind's checks see it. */
    public Values values() {
        Map<String, Object> all = new HashMap<>(facts);
        all.put(Values.SITE, site.code());
        return new Values(all);
    }
}
