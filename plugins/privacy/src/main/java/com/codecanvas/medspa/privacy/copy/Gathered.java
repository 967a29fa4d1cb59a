package com.codecanvas.medspa.privacy.copy;

import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import java.util.List;

/**
 * What is held about one patient.
 *
 * @param missing names of modules that could not be asked
 */
record Gathered(List<Part> parts, List<String> missing) {

    /** Of one module. */
    record Part(String moduleId, String name, List<RecordKind> kinds, List<PersonalRecord> records) {

        List<PersonalRecord> of(RecordKind kind) {
            return records.stream()
                    .filter(each -> each.kind().equals(kind.id()))
                    .toList();
        }
    }

    int records() {
        return parts.stream().mapToInt(part -> part.records().size()).sum();
    }
}
