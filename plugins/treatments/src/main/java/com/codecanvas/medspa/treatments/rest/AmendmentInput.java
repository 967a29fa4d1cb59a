package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.treatments.domain.Amendment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;

/** A correction of a signed session; {@code passId} and {@code field} may be left out. */
public record AmendmentInput(UUID passId, String field, String text, String reason) {

    /**
     * @param passes of the session
     * @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong
     */
    Amendment checked(Collection<UUID> passes, UUID author) {
        Form form = new Form();
        boolean known = passId == null || passes.contains(passId);
        form.that(known, "passId", "unknown", "The session has no such pass.");
        Amendment amendment = new Amendment(
                Ids.next(),
                passId,
                form.lineOrNone("field", field),
                form.text("text", text),
                form.text("reason", reason),
                author,
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        form.done();
        return amendment;
    }
}
