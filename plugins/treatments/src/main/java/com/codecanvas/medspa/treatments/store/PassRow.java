package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.treatments.domain.PassSettings;
import com.codecanvas.medspa.treatments.domain.SessionPass;
import com.codecanvas.medspa.treatments.json.TreatmentJson;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code treatments.session_pass}. */
@Entity
@Table(schema = "treatments", name = "session_pass")
public class PassRow {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    private int position;

    @Column(name = "laser_id")
    private UUID laserId;

    @Column(name = "wavelength_nm")
    private int wavelengthNm;

    @Column(name = "spot_mm")
    private double spotMm;

    @Column(name = "fluence_j_per_cm2")
    private double fluenceJPerCm2;

    @Column(name = "pulse_ns")
    private double pulseNs;

    @Column(name = "repetition_hz")
    private double repetitionHz;

    private int pulses;
    private double overlap;

    @Encrypted
    private String facts;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PassRow() {}

    PassRow(UUID sessionId, int position, SessionPass pass) {
        this.sessionId = sessionId;
        this.position = position;
        id = pass.id();
        laserId = pass.laserId();
        recordedAt = pass.recordedAt();
        facts = TreatmentJson.write(
                new PassFacts(pass.inks(), pass.endPoint(), pass.findings(), pass.waiver(), pass.note()));
        take(pass.settings());
    }

    private void take(PassSettings settings) {
        wavelengthNm = settings.wavelengthNm();
        spotMm = settings.spotMm();
        fluenceJPerCm2 = settings.fluenceJPerCm2();
        pulseNs = settings.pulseNs();
        repetitionHz = settings.repetitionHz();
        pulses = settings.pulses();
        overlap = settings.overlap();
    }

    SessionPass pass() {
        PassFacts open = TreatmentJson.read(facts, PassFacts.class);
        return new SessionPass(
                id,
                laserId,
                new PassSettings(wavelengthNm, spotMm, fluenceJPerCm2, pulseNs, repetitionHz, pulses, overlap),
                open.inks(),
                open.endPoint(),
                open.findings(),
                open.waiver(),
                open.note(),
                recordedAt);
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    UUID sessionId() {
        return sessionId;
    }
}
