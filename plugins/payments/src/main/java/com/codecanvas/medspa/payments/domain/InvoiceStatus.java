package com.codecanvas.medspa.payments.domain;

/** Where an invoice stands: a draft is opened, an open one paid or voided. */
public enum InvoiceStatus {
    DRAFT,
    OPEN,
    PAID,
    VOID
}
