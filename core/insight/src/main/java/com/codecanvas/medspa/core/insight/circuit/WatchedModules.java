package com.codecanvas.medspa.core.insight.circuit;

import com.codecanvas.medspa.core.insight.figures.Timings;
import com.codecanvas.medspa.core.modules.circuit.CallKind;
import com.codecanvas.medspa.core.modules.circuit.ModuleCircuits;
import com.codecanvas.medspa.core.modules.circuit.Passage;
import com.codecanvas.medspa.core.persistence.Signals;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The vitals of this node. A circuit closed by hand is closed on every node. */
@Component(service = {ModuleCircuits.class, WatchedModules.class})
public final class WatchedModules implements ModuleCircuits {

    /** Text: who sent it, clinic or {@value #EVERY_CLINIC}, and module. */
    static final String RESETS = "circuits";

    private static final String EVERY_CLINIC = "*";

    private final String self = UUID.randomUUID().toString();
    private final VitalsBook book;
    private final Signals signals;
    private final HealthNews news;
    private final AutoCloseable listening;

    @Activate
    public WatchedModules(@Reference Signals signals) {
        this(signals, CircuitRules.USUAL, Clock.systemUTC());
    }

    WatchedModules(Signals signals, CircuitRules rules, Clock clock) {
        this.signals = signals;
        this.news = new HealthNews(signals);
        this.book = new VitalsBook(VitalsBook.MOST, rules, clock, news::of);
        this.listening = signals.listen(RESETS, this::heard, () -> {});
    }

    @Deactivate
    public void stop() throws Exception {
        listening.close();
        news.close();
    }

    @Override
    public Passage enter(UUID clinicId, String moduleId, CallKind kind) {
        return book.of(new VitalsKey(clinicId, moduleId)).enter(kind);
    }

    @Override
    public Duration pausedFor(UUID clinicId, String moduleId, CallKind kind) {
        return find(clinicId, moduleId).map(vitals -> vitals.pausedFor(kind)).orElse(Duration.ZERO);
    }

    public Optional<Vitals> find(UUID clinicId, String moduleId) {
        return Optional.ofNullable(book.find(new VitalsKey(clinicId, moduleId)));
    }

    public Stream<Vitals> all() {
        return book.stream();
    }

    /** Over the clinics given. */
    public static Timings timings(List<Vitals> some) {
        Timings sum = new Timings();
        some.forEach(vitals -> vitals.addTo(sum));
        return sum;
    }

    /** @param clinicId null for every clinic */
    public void reset(UUID clinicId, String moduleId) {
        String clinic = clinicId == null ? EVERY_CLINIC : clinicId.toString();
        resetHere(clinic, moduleId);
        signals.send(RESETS, self + " " + clinic + " " + moduleId);
    }

    /** What this node sent comes back to it a moment later, when the module may have failed again. */
    private void heard(String text) {
        String[] parts = text.split(" ");
        if (!parts[0].equals(self)) {
            resetHere(parts[1], parts[2]);
        }
    }

    private void resetHere(String clinic, String moduleId) {
        book.stream()
                .filter(vitals -> vitals.key().moduleId().equals(moduleId))
                .filter(vitals -> clinic.equals(EVERY_CLINIC)
                        || vitals.key().clinicId().toString().equals(clinic))
                .forEach(Vitals::reset);
    }
}
