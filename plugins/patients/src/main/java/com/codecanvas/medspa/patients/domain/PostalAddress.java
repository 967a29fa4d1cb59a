package com.codecanvas.medspa.patients.domain;

/** A postal address of any country; every part may be missing. {@code country} is an ISO 3166 code of two letters. */
public record PostalAddress(String line1, String line2, String city, String state, String postalCode, String country) {

    public static final PostalAddress NONE = new PostalAddress(null, null, null, null, null, null);

    public boolean isEmpty() {
        return equals(NONE);
    }
}
