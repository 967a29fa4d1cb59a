package com.codecanvas.medspa.loyalty.domain;

/** What a patient has. */
public record Account(int points, int visits) {

    public static final Account EMPTY = new Account(0, 0);
}
