package com.codecanvas.medspa.scheduling.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.scheduling.domain.Appointment;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code scheduling.appointment}, as it is written; {@link AppointmentReader} reads it together with what belongs to it. */
@Entity
@Table(schema = "scheduling", name = "appointment")
public class AppointmentRow {

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "service_id")
    private UUID serviceId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "status")
    private String status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Encrypted
    @Column(name = "cancel_reason")
    private String cancelReason;

    @Encrypted
    @Column(name = "note")
    private String note;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    protected AppointmentRow() {}

    AppointmentRow(Appointment appointment) {
        id = appointment.id();
        patientId = appointment.patientId();
        createdAt = appointment.createdAt();
        take(appointment);
    }

    final void take(Appointment appointment) {
        serviceId = appointment.service().id();
        startsAt = appointment.slot().start();
        endsAt = appointment.slot().end();
        status = appointment.status().code();
        statusSince = appointment.state().since();
        cancelReason = appointment.state().cancelReason();
        note = appointment.note();
    }

    long version() {
        return version;
    }
}
