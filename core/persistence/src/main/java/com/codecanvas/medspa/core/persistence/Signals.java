package com.codecanvas.medspa.core.persistence;

import java.util.function.Consumer;

/** Short messages between all nodes of the installation (LISTEN/NOTIFY), at most 4,000 characters, without patient data. */
public interface Signals {

    /** With the ambient transaction's commit, or at once without one. */
    void send(String channel, String text);

    /**
     * Closing ends it. After a lost connection {@code reconnected} runs, since signals may have been missed.
     */
    AutoCloseable listen(String channel, Consumer<String> received, Runnable reconnected);
}
