package com.codecanvas.medspa.messaging.domain;

/** What a reply asks for. */
public enum Meaning {
    /** No more messages. */
    STOP,
    /** No more messages, as the carriers take it; most likely the appointment is meant too. */
    CANCEL,
    HELP,
    /** Messages again. */
    START,
    /** Messages again only where nothing was asked; see {@link Reply}. */
    YES,
    /** The patient will come. */
    CONFIRM,
    /** The patient wants another time. */
    RESCHEDULE,
    /** Something for people to read. */
    WORDS
}
