package com.codecanvas.medspa.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.persistence.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntityMappingTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("notes", "fixtures/notes");

    @Test
    void everyKindOfAttributeComesBackAsItWas() {
        UUID id = Ids.next();
        UUID reader = Ids.next();
        Note note = new Note(id, "First visit \uD83D\uDC8E");
        note.happenedOn = LocalDate.of(1984, 2, 29);
        note.authorId = Ids.next();
        note.place = new Place("São Paulo");
        note.writtenAt = Instant.parse("2026-03-29T01:30:00.123456Z");
        note.seenOn = LocalDate.of(2026, 11, 23);
        note.remindAt = LocalTime.of(9, 45);
        note.kind = Note.Kind.VISIT;
        note.readers.add(reader);
        kit.inClinicA(() -> kit.transactions().run(em -> {
            note.folder = new Folder(Ids.next(), "Visits");
            em.persist(note.folder);
            em.persist(note);
        }));
        kit.inClinicA(() -> kit.transactions().run(em -> {
            Note found = em.find(Note.class, id);
            assertThat(found).usingRecursiveComparison().isEqualTo(note);
        }));
    }

    @Test
    void emptyAttributesStayEmpty() {
        UUID id = Ids.next();
        kit.inClinicA(() -> kit.transactions().run(em -> em.persist(new Note(id, null))));
        kit.inClinicA(() -> kit.transactions().run(em -> {
            Note found = em.find(Note.class, id);
            assertThat(found.title).isNull();
            assertThat(found.folder).isNull();
            assertThat(found.authorId).isNull();
            assertThat(found.writtenAt).isNull();
            assertThat(found.happenedOn).isNull();
        }));
    }

    @Test
    void attributesOfEachKindWorkAsQueryParameters() {
        UUID author = Ids.next();
        Instant now = Instant.parse("2026-11-23T15:00:00Z");
        Note note = new Note(Ids.next(), "Searched");
        note.authorId = author;
        note.writtenAt = now;
        note.kind = Note.Kind.CALL;
        note.seenOn = LocalDate.of(2026, 11, 23);
        note.folder = new Folder(Ids.next(), "Calls");
        kit.inClinicA(() -> kit.transactions().run(em -> {
            em.persist(note.folder);
            em.persist(note);
        }));
        List<Note> found = kit.inClinicA(() -> kit.transactions()
                .call(em -> em.createQuery(
                                "select n from Note n where n.authorId = :author and n.writtenAt >= :now and n.kind = :kind"
                                        + " and n.seenOn = :day and n.id in :ids and n.folder.id = :folder",
                                Note.class)
                        .setParameter("author", author)
                        .setParameter("now", now)
                        .setParameter("kind", Note.Kind.CALL)
                        .setParameter("day", LocalDate.of(2026, 11, 23))
                        .setParameter("ids", List.of(note.id, Ids.next()))
                        .setParameter("folder", note.folder.id)
                        .getResultList()));
        assertThat(found).extracting(one -> one.title).containsExactly("Searched");
    }

    @Test
    void theDatabaseSeesCiphertextAlone() throws Exception {
        UUID id = Ids.next();
        kit.inClinicA(() -> kit.transactions().run(em -> em.persist(new Note(id, "secret"))));
        byte[] stored = kit.inClinicA(() -> kit.inRequest(() -> {
            try (var rows =
                    kit.dataSource().getConnection().createStatement().executeQuery("select title from notes.note")) {
                rows.next();
                return rows.getBytes(1);
            }
        }));
        assertThat(stored).hasSize("secret".length() + 33);
        assertThat(kit.<byte[]>inClinicA(() -> kit.cipher().decrypt("notes.note.title", stored)))
                .isEqualTo("secret".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
