package com.codecanvas.medspa.core.persistence;

import java.util.function.Consumer;

/** Short messages between all nodes of the installation (LISTEN/NOTIFY), at most 4,000 characters, without patient data. */
public interface Signals {

    /** With the ambient transaction's commit, or at once without one. */
    void send(String channel, String text);

    /**
     * Soon after the ambient transaction has committed, or soon without one. PostgreSQL lets transactions that notify commit one after the other, so this is for what many
     * transactions tell and may be missed when this process ends just then: who listens looks again by itself. The same text that still waits goes once.
     */
    void tell(String channel, String text);

    /**
     * Closing ends it. After a lost connection {@code reconnected} runs, since signals may have been missed.
     */
    AutoCloseable listen(String channel, Consumer<String> received, Runnable reconnected);
}
