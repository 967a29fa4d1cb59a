package com.codecanvas.medspa.payments.domain;

/** What an entry of the ledger tells of. Of each kind there is one for each source at most. */
public enum EntryKind {
    INVOICE_OPENED,
    INVOICE_VOIDED,
    PAYMENT,
    DEPOSIT,
    DEPOSIT_CREDITED,
    REFUND,
    SESSION_USED,
    PACKAGE_CANCELLED
}
