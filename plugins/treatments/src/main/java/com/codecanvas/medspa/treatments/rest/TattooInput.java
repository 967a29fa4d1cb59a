package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.domain.BodyRegion;
import com.codecanvas.medspa.treatments.domain.ColourMix;
import com.codecanvas.medspa.treatments.domain.InkAmount;
import com.codecanvas.medspa.treatments.domain.InkColour;
import com.codecanvas.medspa.treatments.domain.KirbyDesai;
import com.codecanvas.medspa.treatments.domain.Outline;
import com.codecanvas.medspa.treatments.domain.Range;
import com.codecanvas.medspa.treatments.domain.Scarring;
import com.codecanvas.medspa.treatments.domain.SeriesStatus;
import com.codecanvas.medspa.treatments.domain.SkinType;
import com.codecanvas.medspa.treatments.domain.TattooDetails;
import com.codecanvas.medspa.treatments.domain.TattooKind;
import com.codecanvas.medspa.treatments.domain.TattooLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A tattoo as somebody filled it in; numbers with decimals are read as they come, so that a comma is told by name.
 *
 * @param patientId counts when the tattoo is added, and cannot change later
 * @param status stays as it is when left out; a new tattoo is active
 */
public record TattooInput(
        UUID patientId,
        String name,
        String kind,
        String region,
        List<Corner> outline,
        Object areaCm2,
        String skinType,
        String location,
        String colours,
        String ink,
        String scarring,
        Boolean layered,
        List<String> inks,
        Integer ageYears,
        Boolean treatedBefore,
        String status,
        String note) {

    /** A corner of the outline. */
    public record Corner(Object x, Object y) {}

    private static final Range SHARE = new Range(0, 1);
    private static final Range AREA_CM2 = new Range(0.1, 5000);
    private static final Range AGE_YEARS = new Range(0, 100);

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    TattooDetails checked() {
        Form form = new Form();
        String called = form.line("name", name);
        TattooKind made = form.choice("kind", kind, TattooKind.class);
        BodyRegion place = form.choice("region", region, BodyRegion.class);
        Outline drawn = drawn(form);
        double area = form.decimal("areaCm2", areaCm2, AREA_CM2);
        Supplier<KirbyDesai> scale = scale(form);
        Set<InkColour> used = form.choices("inks", inks, InkColour.class);
        Integer age = form.wholeOrNone("ageYears", ageYears, AGE_YEARS);
        String remark = form.textOrNone("note", note);
        form.done();
        boolean before = Boolean.TRUE.equals(treatedBefore);
        return new TattooDetails(called, made, place, drawn, area, scale.get(), used, age, before, remark);
    }

    SeriesStatus checkedStatus(SeriesStatus now) {
        Form form = new Form();
        SeriesStatus stands = status == null ? now : form.choice("status", status, SeriesStatus.class);
        form.done();
        return stands;
    }

    private Supplier<KirbyDesai> scale(Form form) {
        SkinType skin = form.skinType("skinType", skinType);
        TattooLocation where = form.choice("location", location, TattooLocation.class);
        ColourMix mix = form.choice("colours", colours, ColourMix.class);
        InkAmount amount = form.choice("ink", ink, InkAmount.class);
        Scarring scars = form.choice("scarring", scarring, Scarring.class);
        return () -> new KirbyDesai(skin, where, mix, amount, scars, Boolean.TRUE.equals(layered));
    }

    private Outline drawn(Form form) {
        List<Outline.Point> points = new ArrayList<>();
        for (Corner corner : outline == null ? List.<Corner>of() : outline) {
            String at = "outline[" + points.size() + "]";
            points.add(new Outline.Point(
                    form.decimal(at + ".x", corner == null ? null : corner.x(), SHARE),
                    form.decimal(at + ".y", corner == null ? null : corner.y(), SHARE)));
        }
        Outline drawn = new Outline(points);
        form.that(drawn.drawn(), "outline", "polygon", "Draw 3 to 200 corners around the tattoo.");
        return drawn;
    }
}
