package com.codecanvas.medspa.payments.domain;

/** Which way the money goes. */
public enum AttemptKind {
    CHARGE,
    REFUND
}
