package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.api.web.Checks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A service as somebody filled it in; {@code hue}, {@code requires} and {@code active} may be left out. */
public record ServiceDraft(
        String name, String category, Integer minutes, Integer hue, List<String> requires, Boolean active) {

    private static final int DEFAULT_HUE = 210;

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    public ClinicService create(UUID id) {
        return change(new ClinicService(id, null, null, 0, DEFAULT_HUE, Set.of(), true, 0));
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    public ClinicService change(ClinicService base) {
        check();
        return new ClinicService(
                base.id(),
                Wording.trimmed(name),
                Wording.trimmed(category),
                minutes,
                hue == null ? base.hue() : hue,
                requires == null ? base.requires() : kinds(),
                active == null ? base.active() : active,
                base.version());
    }

    private void check() {
        Checks checks = new Checks().required(name, "name", "Give a name.");
        Wording.line(checks, "name", name, 120);
        Wording.line(checks, "category", category, 80);
        checks.that(minutes != null, "minutes", "required", "Give the usual length in minutes.");
        if (minutes != null) {
            Slot.checkLength(checks, minutes);
        }
        checks.that(hue == null || (hue >= 0 && hue <= 359), "hue", "range", "Use a hue from 0 to 359.")
                .that(
                        requires == null
                                || requires.stream()
                                        .allMatch(kind -> ResourceKind.of(kind).isPresent()),
                        "requires",
                        "choice",
                        "Choose among practitioner, room and device.")
                .done();
    }

    private Set<ResourceKind> kinds() {
        return requires.stream()
                .map(ResourceKind::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
