package com.codecanvas.medspa.patients.rest;

/** Which part of a list is asked for. */
record Slice(String cursor, int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    static Slice of(String cursor, Integer limit) {
        int asked = limit == null ? USUAL : limit;
        return new Slice(cursor, Math.max(1, Math.min(asked, MOST)));
    }
}
