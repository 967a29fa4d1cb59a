package com.codecanvas.medspa.payments.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.payments.domain.Code;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.InvoiceStatus;
import com.codecanvas.medspa.payments.domain.Totals;
import com.codecanvas.medspa.payments.json.LinesJson;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code payments.invoice}: its lines say what was treated, so they are encrypted; sums stand beside them for the proof. */
@Entity
@Table(schema = "payments", name = "invoice")
public class InvoiceRow {

    @Id
    private UUID id;

    private Long number;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "appointment_id")
    private UUID appointmentId;

    private String status;
    private String currency;

    @Encrypted
    private String lines;

    @Column(name = "total_minor")
    private long totalMinor;

    @Column(name = "deferred_minor")
    private long deferredMinor;

    @Column(name = "deposit_minor")
    private long depositMinor;

    @Column(name = "paid_minor")
    private long paidMinor;

    @Column(name = "refunded_minor")
    private long refundedMinor;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "voided_at")
    private Instant voidedAt;

    @Encrypted
    @Column(name = "void_reason")
    private String voidReason;

    @Version
    private long version;

    protected InvoiceRow() {}

    InvoiceRow(Invoice draft) {
        id = draft.id();
        patientId = draft.subject().patientId();
        appointmentId = draft.subject().appointmentId();
        currency = draft.currency();
        createdAt = draft.times().created();
        take(draft);
    }

    final void take(Invoice invoice) {
        Totals totals = invoice.totals();
        number = invoice.number();
        status = Code.of(invoice.status());
        lines = LinesJson.write(invoice.lines());
        totalMinor = totals.totalMinor();
        deferredMinor = totals.deferredMinor();
        depositMinor = invoice.paid().depositMinor();
        paidMinor = invoice.paid().paidMinor();
        refundedMinor = invoice.paid().refundedMinor();
        openedAt = invoice.times().opened();
        paidAt = invoice.times().paid();
        voidedAt = invoice.times().voided();
        voidReason = invoice.voidReason();
    }

    Invoice invoice() {
        return new Invoice(
                id,
                number,
                new Invoice.Subject(patientId, appointmentId),
                Code.stored(InvoiceStatus.class, status),
                currency,
                LinesJson.read(lines),
                new Invoice.Paid(depositMinor, paidMinor, refundedMinor),
                new Invoice.Times(createdAt, openedAt, paidAt, voidedAt),
                voidReason,
                version);
    }
}
