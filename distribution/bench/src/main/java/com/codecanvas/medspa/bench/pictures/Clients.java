package com.codecanvas.medspa.bench.pictures;

import com.codecanvas.medspa.bench.HttpWire;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Connections that stay open, each used by one client at a time. */
final class Clients implements AutoCloseable {

    private final BlockingQueue<HttpWire> free;

    Clients(int port, int count) throws IOException {
        free = new ArrayBlockingQueue<>(count);
        for (int i = 0; i < count; i++) {
            free.add(new HttpWire(port));
        }
    }

    /** What one client does. */
    interface Use {
        void of(HttpWire wire) throws IOException;
    }

    void use(Use use) throws IOException, InterruptedException {
        HttpWire wire = free.take();
        try {
            use.of(wire);
        } finally {
            free.add(wire);
        }
    }

    @Override
    public void close() throws IOException {
        for (HttpWire wire : free) {
            wire.close();
        }
    }
}
