package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.persistence.Encrypted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import javax.persistence.Version;

/** Has an attribute of every kind that modules use. */
@Entity
@Table(schema = "notes", name = "note")
public class Note {
    enum Kind {
        CALL,
        VISIT
    }

    @Id
    UUID id;

    @ManyToOne
    @JoinColumn(name = "folder_id")
    Folder folder;

    @Encrypted
    String title;

    @Encrypted
    @Column(name = "happened_on")
    LocalDate happenedOn;

    @Column(name = "author_id")
    UUID authorId;

    @Embedded
    Place place;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "seen_on")
    LocalDate seenOn;

    @Column(name = "remind_at")
    LocalTime remindAt;

    @Enumerated(EnumType.STRING)
    Kind kind;

    int pages = 1;

    @ElementCollection
    @CollectionTable(schema = "notes", name = "note_reader", joinColumns = @JoinColumn(name = "note_id"))
    @Column(name = "reader_id")
    List<UUID> readers = new ArrayList<>();

    @Version
    long version;

    protected Note() {}

    Note(UUID id, String title) {
        this.id = id;
        this.title = title;
    }
}
