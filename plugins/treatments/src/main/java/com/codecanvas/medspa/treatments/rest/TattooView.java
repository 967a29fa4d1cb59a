package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.treatments.domain.Code;
import com.codecanvas.medspa.treatments.domain.InkColour;
import com.codecanvas.medspa.treatments.domain.KirbyDesai;
import com.codecanvas.medspa.treatments.domain.Outline;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.TattooDetails;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A tattoo as it is answered; its fields are those of {@link TattooInput}, with the score they add up to. */
public record TattooView(
        UUID id,
        long version,
        UUID patientId,
        String name,
        String kind,
        String region,
        List<Outline.Point> outline,
        double areaCm2,
        String skinType,
        String location,
        String colours,
        String ink,
        String scarring,
        boolean layered,
        List<String> inks,
        Integer ageYears,
        boolean treatedBefore,
        String status,
        String note,
        int score,
        Instant createdAt)
        implements Versioned {

    static TattooView of(Tattoo tattoo) {
        TattooDetails seen = tattoo.details();
        KirbyDesai scale = seen.scale();
        return new TattooView(
                tattoo.id(),
                tattoo.version(),
                tattoo.patientId(),
                seen.name(),
                Code.of(seen.kind()),
                Code.of(seen.region()),
                seen.outline().points(),
                seen.areaCm2(),
                scale.skinType().name(),
                Code.of(scale.location()),
                Code.of(scale.colours()),
                Code.of(scale.ink()),
                Code.of(scale.scarring()),
                scale.layered(),
                codes(seen.inks()),
                seen.ageYears(),
                seen.treatedBefore(),
                Code.of(tattoo.status()),
                seen.note(),
                scale.score(),
                tattoo.createdAt());
    }

    static List<String> codes(Set<InkColour> inks) {
        return inks.stream().sorted().map(Code::of).toList();
    }
}
