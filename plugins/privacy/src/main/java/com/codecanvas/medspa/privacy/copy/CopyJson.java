package com.codecanvas.medspa.privacy.copy;

import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The copy as data. */
record CopyJson(String clinic, UUID patientId, Instant preparedAt, List<String> missing, List<Module> modules) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .build();

    record Module(String id, String name, List<Kind> kinds) {}

    record Kind(String id, String name, List<Entry> records) {}

    record Entry(UUID id, Instant at, String title, Object data, List<CopiedFile> files) {}

    static CopyJson of(CopyFrame frame, Gathered gathered, Map<PersonalRecord, List<CopiedFile>> files) {
        return new CopyJson(
                frame.clinic(),
                frame.patientId(),
                frame.preparedAt(),
                gathered.missing(),
                gathered.parts().stream().map(part -> module(part, files)).toList());
    }

    void write(OutputStream to) throws IOException {
        JSON.writeValue(to, this);
    }

    private static Module module(Gathered.Part part, Map<PersonalRecord, List<CopiedFile>> files) {
        return new Module(
                part.moduleId(),
                part.name(),
                part.kinds().stream().map(kind -> kind(part, kind, files)).toList());
    }

    private static Kind kind(Gathered.Part part, RecordKind kind, Map<PersonalRecord, List<CopiedFile>> files) {
        return new Kind(
                kind.id(),
                kind.name(),
                part.of(kind).stream()
                        .map(item -> new Entry(
                                item.id(), item.at(), item.title(), item.data(), files.getOrDefault(item, List.of())))
                        .toList());
    }
}
