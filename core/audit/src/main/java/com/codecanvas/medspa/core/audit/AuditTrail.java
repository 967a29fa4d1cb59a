package com.codecanvas.medspa.core.audit;

/** Writes the entry of the work in hand. Modules complete it through the API's Audit, which finds it by the calling thread. */
public interface AuditTrail {

    /** Starts this thread's entry; {@code path} is the endpoint's template, never the path that was asked for. */
    void begin(String module, String action, String method, String path);

    /** Writes the entry with outcome ok on the current ambient transaction (or one of its own in the current scope), and ends it. */
    void succeed();

    /** Writes the entry in a transaction of its own, after the work was rolled back; outcome denied or failed; and ends it. */
    void fail(String outcome, String problemCode);

    /** Ends the entry without writing it. */
    void discard();
}
