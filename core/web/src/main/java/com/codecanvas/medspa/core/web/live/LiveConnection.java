package com.codecanvas.medspa.core.web.live;

import com.codecanvas.medspa.core.auth.Session;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;

/** One browser that listens. Written without ever blocking; one that does not keep up is let go, and its browser connects again. */
final class LiveConnection implements WriteListener {

    private static final int MOST_WAITING = 64;

    private final Session session;
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Runnable gone;
    private final Queue<LiveEvent> waiting = new ArrayDeque<>();
    private boolean unflushed;
    private boolean last;
    private boolean closed;

    LiveConnection(Session session, AsyncContext context, Runnable gone) throws IOException {
        this.session = session;
        this.context = context;
        this.out = (ServletOutputStream) context.getResponse().getOutputStream();
        this.gone = gone;
    }

    void open() {
        send(LiveEvent.HEARTBEAT);
        out.setWriteListener(this);
    }

    UUID clinicId() {
        return session.scope().clinic().id();
    }

    Session session() {
        return session;
    }

    /** From any thread. */
    synchronized void send(LiveEvent event) {
        if (closed || last) {
            return;
        }
        if (waiting.size() == MOST_WAITING) {
            close();
            return;
        }
        waiting.add(event);
        write();
    }

    /** Tells the event and then ends the connection. */
    synchronized void end(LiveEvent event) {
        send(event);
        last = true;
        write();
    }

    @Override
    public synchronized void onWritePossible() {
        write();
    }

    @Override
    public void onError(Throwable error) {
        close();
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            waiting.clear();
            gone.run();
            complete();
        }
    }

    private void complete() {
        try {
            context.complete();
        } catch (IllegalStateException e) {
            // The server has ended it already.
            return;
        }
    }

    private void write() {
        try {
            while (!closed && out.isReady()) {
                LiveEvent next = waiting.poll();
                if (next != null) {
                    out.write(next.bytes());
                    unflushed = true;
                } else if (unflushed) {
                    unflushed = false;
                    out.flush();
                } else {
                    break;
                }
            }
            if (last && waiting.isEmpty() && !unflushed) {
                close();
            }
        } catch (IOException | IllegalStateException e) {
            close();
        }
    }
}
