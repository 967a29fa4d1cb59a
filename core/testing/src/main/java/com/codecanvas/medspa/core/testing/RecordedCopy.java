package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.PersonalFile;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A copy of what a module holds about a patient. Refuses what could not be given to the patient: a kind that is not declared, a record without words or twice, facts that have no words. */
public final class RecordedCopy implements PersonalCopy {

    private final Set<String> kinds;
    private final Set<String> seen = new HashSet<>();
    private final List<PersonalRecord> items = new ArrayList<>();

    private RecordedCopy(Set<String> kinds) {
        this.kinds = kinds;
    }

    static RecordedCopy of(PersonalData data, UUID patientId) {
        RecordedCopy copy =
                new RecordedCopy(data.kinds().stream().map(RecordKind::id).collect(Collectors.toSet()));
        data.copy(patientId, copy);
        return copy;
    }

    @Override
    public void add(PersonalRecord item) {
        refuseIf(!kinds.contains(item.kind()), item, "is of a kind that is not declared");
        refuseIf(item.id() == null || !seen.add(item.kind() + item.id()), item, "has no id of its own");
        refuseIf(item.at() == null, item, "has no time");
        refuseIf(item.title() == null || item.title().isBlank(), item, "has no title");
        FactWords.of(item.data());
        items.add(item);
    }

    public List<PersonalRecord> items() {
        return List.copyOf(items);
    }

    public List<PersonalRecord> of(String kind) {
        return items.stream().filter(item -> item.kind().equals(kind)).toList();
    }

    /** The kinds that there were records of. */
    public Set<String> kinds() {
        return items.stream().map(PersonalRecord::kind).collect(Collectors.toSet());
    }

    /** Titles and facts as they would be read, a line each, such as {@code bookedFor: 2026-11-23T15:00:00Z}. */
    public String words() {
        return items.stream()
                .map(item -> item.title() + "\n" + String.join("\n", FactWords.of(item.data())))
                .collect(Collectors.joining("\n"));
    }

    /** What a file holds, read to its end. */
    public static byte[] bytes(PersonalFile.Source source) {
        return Unchecked.call(() -> {
            try (InputStream in = source.open()) {
                return in.readAllBytes();
            }
        });
    }

    private static void refuseIf(boolean wrong, PersonalRecord item, String why) {
        if (wrong) {
            throw new IllegalArgumentException("A record '" + item.kind() + "' " + why);
        }
    }
}
