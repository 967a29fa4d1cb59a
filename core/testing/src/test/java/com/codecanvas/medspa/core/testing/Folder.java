package com.codecanvas.medspa.core.testing;

import java.util.UUID;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(schema = "notes", name = "folder")
public class Folder {
    @Id
    UUID id;

    String name;

    protected Folder() {}

    Folder(UUID id, String name) {
        this.id = id;
        this.name = name;
    }
}
