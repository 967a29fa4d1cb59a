package com.codecanvas.medspa.payments.domain;

/** What a line of an invoice is. */
public enum LineKind {
    SERVICE,
    PRODUCT,
    PACKAGE,
    DISCOUNT,
    TIP;

    /** Whether it is sold, so that discounts and tax apply to it. */
    public boolean sold() {
        return this == SERVICE || this == PRODUCT || this == PACKAGE;
    }
}
