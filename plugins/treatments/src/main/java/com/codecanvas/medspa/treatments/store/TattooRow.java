package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.treatments.domain.Code;
import com.codecanvas.medspa.treatments.domain.SeriesStatus;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.TattooDetails;
import com.codecanvas.medspa.treatments.json.TreatmentJson;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code treatments.tattoo}; its score is kept beside the encrypted details, so that calibration can add up. */
@Entity
@Table(schema = "treatments", name = "tattoo")
public class TattooRow {

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    private String status;

    @SuppressWarnings("unused") // Read by the database, which adds it up.
    private int score;

    @Encrypted
    private String details;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    protected TattooRow() {}

    TattooRow(Tattoo tattoo) {
        id = tattoo.id();
        patientId = tattoo.patientId();
        createdAt = tattoo.createdAt();
        take(tattoo);
    }

    final void take(Tattoo tattoo) {
        status = Code.of(tattoo.status());
        score = tattoo.details().scale().score();
        details = TreatmentJson.write(tattoo.details());
    }

    Tattoo tattoo() {
        TattooDetails seen = TreatmentJson.read(details, TattooDetails.class);
        SeriesStatus stands = Code.find(SeriesStatus.class, status).orElseThrow();
        return new Tattoo(id, patientId, seen, stands, version, createdAt);
    }

    long version() {
        return version;
    }
}
