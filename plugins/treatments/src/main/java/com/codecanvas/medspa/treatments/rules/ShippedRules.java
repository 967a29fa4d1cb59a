package com.codecanvas.medspa.treatments.rules;

import com.codecanvas.medspa.treatments.domain.RuleBook;
import com.codecanvas.medspa.treatments.domain.Rules;
import com.codecanvas.medspa.treatments.json.TreatmentJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The rule book that comes with the module; one that does not hold together keeps the module from starting. */
@Component(service = Rules.class)
public final class ShippedRules implements Rules {

    private static final String FILE = "tattoo-removal.json";

    private final RuleBook book;

    @Activate
    public ShippedRules() {
        try (InputStream file = ShippedRules.class.getResourceAsStream(FILE)) {
            book = read(Objects.requireNonNull(file, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public RuleBook current() {
        return book;
    }

    static RuleBook read(InputStream json) throws IOException {
        return TreatmentJson.read(json, RuleBook.class);
    }
}
