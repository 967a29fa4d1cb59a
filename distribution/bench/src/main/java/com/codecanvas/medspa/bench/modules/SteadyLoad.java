package com.codecanvas.medspa.bench.modules;

import com.codecanvas.medspa.bench.HttpWire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** So many requests a second whatever happens: each has its time, and its duration is counted from then, so that a server that stands still is seen. */
final class SteadyLoad implements AutoCloseable {

    private static final int CONNECTIONS = 8;

    private final int port;
    private final Supplier<byte[]> requests;
    private final long gapNanos;
    private final List<Thread> threads = new ArrayList<>();
    private final List<long[]> durations = new ArrayList<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private volatile boolean open = true;

    SteadyLoad(int port, int perSecond, Supplier<byte[]> requests) {
        this.port = port;
        this.requests = requests;
        this.gapNanos = 1_000_000_000L * CONNECTIONS / perSecond;
        long start = System.nanoTime();
        for (int i = 0; i < CONNECTIONS; i++) {
            long first = start + gapNanos * i / CONNECTIONS;
            Thread thread = new Thread(() -> run(first), "load-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    private void run(long first) {
        long[] own = new long[1 << 16];
        int count = 0;
        HttpWire wire = null;
        for (long due = first; open && count < own.length; due += gapNanos) {
            long now = System.nanoTime();
            if (now < due) {
                LockSupport.parkNanos(due - now);
            }
            try {
                wire = wire == null ? new HttpWire(port) : wire;
                int status = wire.exchange(requests.get());
                if (status != 200) {
                    failed("answered " + status);
                }
            } catch (IOException broken) {
                failed(broken.toString());
                wire = null;
            }
            own[count++] = System.nanoTime() - due;
        }
        synchronized (durations) {
            durations.add(Arrays.copyOf(own, count));
        }
    }

    private synchronized void failed(String how) {
        failures.merge(how, 1, Integer::sum);
    }

    /** What all connections saw, once closed. */
    record Seen(long requests, Map<String, Integer> failures, double p50, double p99, double longest) {}

    Seen seen() throws InterruptedException {
        close();
        long[] all = durations.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Seen(
                all.length,
                failures,
                all[all.length / 2] / 1e6,
                all[(int) (all.length * 0.99)] / 1e6,
                all[all.length - 1] / 1e6);
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
