package com.codecanvas.medspa.bug;

/** Depends on the machine's default character set. */
public final class Encoding {
    byte[] bytes(String text) {
        return text.getBytes();
    }
}
