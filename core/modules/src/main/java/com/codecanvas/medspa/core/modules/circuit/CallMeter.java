package com.codecanvas.medspa.core.modules.circuit;

/** Counts requests for the whole node, whoever sent them. */
public interface CallMeter {

    /** @param moduleId null when no endpoint was found */
    void answered(String moduleId, int status, long nanos);
}
