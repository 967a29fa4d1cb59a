package com.codecanvas.medspa.patients.store;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Family name, then given name, as the language sorts them. */
final class NameOrder {

    private final Collator collator;

    private NameOrder(Collator collator) {
        this.collator = collator;
    }

    static NameOrder of(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return new NameOrder(collator);
    }

    List<SealedPatient> sort(Collection<SealedPatient> patients) {
        return patients.stream()
                .map(this::keyed)
                .sorted(Comparator.comparing(Keyed::family)
                        .thenComparing(Keyed::given)
                        .thenComparing(entry -> entry.patient.id()))
                .map(Keyed::patient)
                .toList();
    }

    private Keyed keyed(SealedPatient patient) {
        return new Keyed(
                patient, collator.getCollationKey(patient.familyName()), collator.getCollationKey(patient.givenName()));
    }

    private record Keyed(SealedPatient patient, CollationKey family, CollationKey given) {}
}
