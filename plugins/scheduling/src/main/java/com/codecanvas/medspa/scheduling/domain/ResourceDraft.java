package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.api.web.Checks;
import java.util.UUID;

/** A resource as somebody filled it in; {@code active} and {@code position} may be left out. */
public record ResourceDraft(String kind, String name, String detail, UUID userId, Boolean active, Integer position) {

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    public Resource create(UUID id, int nextPosition) {
        return build(new Resource(id, ResourceKind.of(kind).orElse(null), null, null, null, true, nextPosition, 0));
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    public Resource change(Resource current) {
        return build(current);
    }

    private Resource build(Resource base) {
        check(base);
        return new Resource(
                base.id(),
                base.kind(),
                Wording.trimmed(name),
                Wording.trimmed(detail),
                userId,
                active == null ? base.active() : active,
                position == null ? base.position() : position,
                base.version());
    }

    private void check(Resource base) {
        Checks checks = new Checks();
        boolean known = ResourceKind.of(kind).isPresent();
        checks.that(known, "kind", "choice", "Choose practitioner, room or device.")
                .that(
                        !known || base.kind().code().equals(kind),
                        "kind",
                        "fixed",
                        "The kind of a resource cannot change. Add a new one, and take this one out of use.")
                .required(name, "name", "Give a name.");
        Wording.line(checks, "name", name, 120);
        Wording.line(checks, "detail", detail, 200);
        checks.that(
                        userId == null || base.kind() == ResourceKind.PRACTITIONER,
                        "userId",
                        "practitioner-only",
                        "Only a practitioner can be a member of staff.")
                .that(
                        position == null || (position >= 0 && position <= Resource.LAST_POSITION),
                        "position",
                        "range",
                        "Use a position from 0 to " + Resource.LAST_POSITION + ".")
                .done();
    }
}
