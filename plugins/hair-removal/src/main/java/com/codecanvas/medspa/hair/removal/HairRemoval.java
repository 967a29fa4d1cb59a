package com.codecanvas.medspa.hair.removal;

import com.codecanvas.medspa.hair.removal.domain.Aftercare;
import com.codecanvas.medspa.hair.removal.domain.Forms;
import com.codecanvas.medspa.hair.removal.domain.PassCheck;
import com.codecanvas.medspa.hair.removal.domain.Sites;
import com.codecanvas.medspa.treatments.api.kind.Description;
import com.codecanvas.medspa.treatments.api.kind.KindFinding;
import com.codecanvas.medspa.treatments.api.kind.Limits;
import com.codecanvas.medspa.treatments.api.kind.TreatmentKind;
import com.codecanvas.medspa.treatments.api.kind.Values;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** Laser hair removal. */
@Component(service = TreatmentKind.class)
public final class HairRemoval implements TreatmentKind {

    private static final Description DESCRIPTION = new Description(
            "laser-hair-removal",
            "Laser hair removal",
            "hair-2026.1",
            "Hair reduction",
            Sites.ALL,
            Forms.FACTS,
            Forms.QUESTIONS,
            Forms.SETTINGS,
            Forms.END_POINTS,
            Aftercare.SHEET);

    @Override
    public String moduleId() {
        return "hair-removal";
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public List<KindFinding> check(Values course, Values settings) {
        return new PassCheck(course, settings).findings();
    }

    @Override
    public Map<String, Limits> usual(Values course, Values settings) {
        return new PassCheck(course, settings).usual();
    }
}
