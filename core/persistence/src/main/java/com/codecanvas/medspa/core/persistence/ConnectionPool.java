package com.codecanvas.medspa.core.persistence;

/** How busy this node's connections to the database are. */
@FunctionalInterface
public interface ConnectionPool {

    /** Connections in use and free, callers that wait for one, and how many there may be. */
    record State(int active, int idle, int waiting, int most) {}

    State state();
}
