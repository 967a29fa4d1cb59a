package com.codecanvas.medspa.core.web.live;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Forgets a connection that the server ended. */
record LiveEnd(LiveConnection connection) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
        connection.close();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        connection.close();
    }

    @Override
    public void onError(AsyncEvent event) {
        connection.close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // A live connection never starts twice.
    }
}
