package com.codecanvas.medspa.apibreak;

/** Something that others call. */
public interface Laser {
    String name();

    String colour();
}
