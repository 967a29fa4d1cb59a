package com.codecanvas.medspa.core.web.pipeline;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.osgi.framework.Bundle;

/** A resource while it is there, and the memory of it while its bundle is stopped or being updated. */
final class ServedResource {

    private static final String ADDRESS = "org.apache.cxf.transport.endpoint.address";

    private final Bundle bundle;
    private final Server server;
    private final AbstractHTTPDestination destination;
    private final AtomicInteger inside = new AtomicInteger();
    private volatile boolean away;

    ServedResource(Bundle bundle, Server server) {
        this.bundle = bundle;
        this.server = server;
        this.destination = (AbstractHTTPDestination) server.getDestination();
    }

    /** False while the resource is away; otherwise call {@link #leave} at the end. */
    boolean enter() {
        inside.incrementAndGet();
        if (away) {
            leave();
            return false;
        }
        return true;
    }

    void leave() {
        if (inside.decrementAndGet() == 0 && away) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    void handle(ServletConfig config, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ADDRESS, ApiPath.ROOT);
        destination.invoke(config, config.getServletContext(), request, response);
    }

    boolean uninstalled() {
        return away && bundle.getState() == Bundle.UNINSTALLED;
    }

    boolean of(Bundle other) {
        return bundle.equals(other);
    }

    /** Turns new calls away and waits for those inside; false when time ran out first. */
    synchronized boolean drain(long deadlineNanos) {
        away = true;
        try {
            while (inside.get() > 0) {
                long left = deadlineNanos - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    void destroy() {
        server.destroy();
    }
}
