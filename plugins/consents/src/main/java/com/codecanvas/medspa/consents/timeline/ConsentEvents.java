package com.codecanvas.medspa.consents.timeline;

import com.codecanvas.medspa.consents.domain.Consent;
import com.codecanvas.medspa.consents.domain.Consents;
import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a patient signed, refused and withdrew; a patient has a handful of them, and the time of a withdrawal is encrypted. */
@Component(service = TimelineSource.class)
public final class ConsentEvents implements TimelineSource {

    private static final String TAB = "consents";

    private final Consents consents;

    @Activate
    public ConsentEvents(@Reference Consents consents) {
        this.consents = consents;
    }

    @Override
    public String moduleId() {
        return "consents";
    }

    @Override
    public String name() {
        return "Consents";
    }

    @Override
    public String permission() {
        return "consents.read";
    }

    @Override
    public List<TimelineEntry> before(UUID patientId, Position before, int limit) {
        List<TimelineEntry> all = consents.ofPatient(patientId).stream()
                .flatMap(consent -> Stream.concat(signed(consent), withdrawn(consent)))
                .toList();
        return TimelineSource.among(all, before, limit);
    }

    private static Stream<TimelineEntry> signed(Consent consent) {
        String refusal = consent.evidence().refusal();
        String what = refusal == null ? "Signed" : "Not acknowledged";
        String text = refusal == null ? consent.title() : consent.title() + ": " + refusal;
        return Stream.of(new TimelineEntry(consent.id(), consent.signedAt(), "signature", what, text, TAB));
    }

    private static Stream<TimelineEntry> withdrawn(Consent consent) {
        Consent.Withdrawal by = consent.withdrawn();
        return by == null
                ? Stream.empty()
                : Stream.of(new TimelineEntry(
                        consent.id(), by.at(), "x", "Consent withdrawn", consent.title() + ": " + by.reason(), TAB));
    }
}
