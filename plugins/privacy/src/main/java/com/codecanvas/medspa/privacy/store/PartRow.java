package com.codecanvas.medspa.privacy.store;

import java.io.Serializable;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** A row of {@code privacy.copy_part}: some ciphertext of a copy. */
@Entity
@Table(schema = "privacy", name = "copy_part")
@IdClass(PartRow.Key.class)
public class PartRow {

    /** Which part of which copy. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private UUID copyId;
        private int part;

        public Key() {}

        Key(UUID copyId, int part) {
            this.copyId = copyId;
            this.part = part;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && part == key.part && copyId.equals(key.copyId);
        }

        @Override
        public int hashCode() {
            return 31 * copyId.hashCode() + part;
        }
    }

    @Id
    @Column(name = "copy_id")
    private UUID copyId;

    @Id
    private int part;

    private byte[] content;

    protected PartRow() {}

    PartRow(UUID copyId, int part, byte[] content) {
        this.copyId = copyId;
        this.part = part;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
