package com.codecanvas.medspa.payments.domain;

/** The accounts of the ledger. A debit is above zero and a credit below. */
public enum Account {
    /** What patients owe on open invoices. */
    RECEIVABLE,
    CASH,
    CHEQUES,
    /** Taken by card, and not yet paid out by the provider. */
    CARD_CLEARING,
    /** Sessions of packages that are sold and not used. */
    DEFERRED_REVENUE,
    /** Paid ahead, and on no invoice yet. */
    DEPOSITS_HELD,
    REVENUE,
    TAX_PAYABLE,
    TIPS_PAYABLE,
    /** Given back: set against revenue. */
    REFUNDS
}
