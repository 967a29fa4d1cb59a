package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.auth.User;
import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.patients.domain.imports.ImportBook;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import com.codecanvas.medspa.patients.imports.ImportWatch;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds imports and shows them with the names of those who sent them. */
@Component(service = ImportViews.class)
public final class ImportViews {

    private final ImportBook book;
    private final StaffDirectory staff;
    private final ImportWatch watch;

    @Activate
    public ImportViews(@Reference ImportBook book, @Reference StaffDirectory staff, @Reference ImportWatch watch) {
        this.book = book;
        this.staff = staff;
        this.watch = watch;
    }

    PatientImport find(UUID id) {
        PatientImport found = book.find(id).orElseThrow(() -> Problem.notFound("import"));
        watch.seen(id);
        return found;
    }

    PatientImport find(UUID id, IfMatch ifMatch) {
        PatientImport found = find(id);
        IfMatch.check(ifMatch, found.version());
        return found;
    }

    ImportBody body(PatientImport found) {
        return bodies(List.of(found)).get(0);
    }

    Page<ImportBody> page(Slice slice) {
        List<PatientImport> found = book.list(after(slice.cursor()), slice.limit() + 1);
        boolean more = found.size() > slice.limit();
        List<PatientImport> page = more ? found.subList(0, slice.limit()) : found;
        return new Page<>(bodies(page), more ? cursor(page.get(page.size() - 1)) : null);
    }

    private List<ImportBody> bodies(List<PatientImport> found) {
        Map<UUID, User> senders = staff.find(found.stream()
                .map(one -> one.origin().createdBy())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(one -> {
                    UUID sender = one.origin().createdBy();
                    User user = sender == null ? null : senders.get(sender);
                    return ImportBody.of(one, user == null ? null : user.name());
                })
                .toList();
    }

    private static String cursor(PatientImport last) {
        return Cursor.of(last.origin().createdAt(), last.id()).text();
    }

    private static ImportBook.Place after(String cursor) {
        Cursor parsed = Cursor.parse(cursor, 2);
        try {
            return parsed == null
                    ? null
                    : new ImportBook.Place(
                            Instant.parse(parsed.keys().get(0)),
                            UUID.fromString(parsed.keys().get(1)));
        } catch (DateTimeException | IllegalArgumentException notAPlace) {
            throw Problem.malformed("The cursor is not one that this list gave out.", notAPlace);
        }
    }
}
