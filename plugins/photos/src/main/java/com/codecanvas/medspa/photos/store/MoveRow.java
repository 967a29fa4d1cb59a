package com.codecanvas.medspa.photos.store;

import com.codecanvas.medspa.photos.domain.Move;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code photos.move}. */
@Entity
@Table(schema = "photos", name = "move")
public class MoveRow {

    @Id
    private UUID id;

    private String provider;
    private int total;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected MoveRow() {}

    MoveRow(UUID id, String provider, int total) {
        this.id = id;
        this.provider = provider;
        this.total = total;
        startedAt = Now.get();
    }

    Move move(int left) {
        return new Move(id, provider, total, left, startedAt, finishedAt);
    }

    String provider() {
        return provider;
    }

    boolean running() {
        return finishedAt == null;
    }

    void finish() {
        finishedAt = Now.get();
    }
}
