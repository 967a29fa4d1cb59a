package com.codecanvas.medspa.payments.domain;

/** One side of an entry: above zero a debit, below zero a credit. */
public record Posting(Account account, long amountMinor) {}
