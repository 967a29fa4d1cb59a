package com.codecanvas.medspa.messaging.api;

/** What a carrier has understood and acted on by itself. */
public enum Keyword {
    STOP,
    START,
    HELP
}
