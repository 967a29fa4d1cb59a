package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.treatments.domain.TestSpot;
import com.codecanvas.medspa.treatments.json.TreatmentJson;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code treatments.test_spot}. */
@Entity
@Table(schema = "treatments", name = "test_spot")
public class TestSpotRow {

    @Id
    private UUID id;

    @Column(name = "tattoo_id")
    private UUID tattooId;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Encrypted
    private String settings;

    @Encrypted
    private String review;

    @Version
    private long version;

    protected TestSpotRow() {}

    TestSpotRow(TestSpot spot) {
        id = spot.id();
        tattooId = spot.tattooId();
        doneOn = spot.doneOn();
        settings = spot.settings();
        take(spot);
    }

    final void take(TestSpot spot) {
        review = spot.review() == null ? null : TreatmentJson.write(spot.review());
    }

    TestSpot spot() {
        TestSpot.Review looked = TreatmentJson.read(review, TestSpot.Review.class);
        return new TestSpot(id, tattooId, doneOn, settings, looked, version);
    }

    UUID tattooId() {
        return tattooId;
    }

    long version() {
        return version;
    }
}
