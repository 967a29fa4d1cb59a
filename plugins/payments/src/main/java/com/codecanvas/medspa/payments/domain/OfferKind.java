package com.codecanvas.medspa.payments.domain;

/** What an offer is. */
public enum OfferKind {
    PRODUCT,
    PACKAGE
}
