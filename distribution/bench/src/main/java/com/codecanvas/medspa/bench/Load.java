package com.codecanvas.medspa.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Closed-loop load: each connection sends its next request as soon as it has read the last answer. */
final class Load {

    private final int port;
    private final int seconds;

    Load(int port, int seconds) {
        this.port = port;
        this.seconds = seconds;
    }

    /** Warms up for a third of the time, then measures. Only {@code expected} counts as success. */
    Reading measure(int connections, int expected, Supplier<byte[]> requests) throws InterruptedException {
        run(connections, Math.max(1, seconds / 3), expected, requests);
        return run(connections, seconds, expected, requests);
    }

    private Reading run(int connections, int duration, int expected, Supplier<byte[]> requests)
            throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(connections);
        long start = System.nanoTime();
        long end = start + duration * 1_000_000_000L;
        List<Future<Client>> running = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            running.add(clients.submit(() -> loop(end, expected, requests)));
        }
        List<Client> finished = new ArrayList<>();
        for (Future<Client> client : running) {
            try {
                finished.add(client.get());
            } catch (ExecutionException failure) {
                throw new IllegalStateException("A connection failed", failure.getCause());
            }
        }
        clients.shutdown();
        return Reading.of(finished, System.nanoTime() - start);
    }

    private Client loop(long end, int expected, Supplier<byte[]> requests) throws IOException {
        Client client = new Client();
        try (HttpWire wire = new HttpWire(port)) {
            long now = System.nanoTime();
            while (now < end) {
                int status = wire.exchange(requests.get());
                long done = System.nanoTime();
                client.add(done - now, status == expected);
                now = done;
            }
        }
        return client;
    }

    /** What one connection saw. */
    static final class Client {
        private long[] nanos = new long[4096];
        private int count;
        private int errors;

        void add(long duration, boolean success) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = duration;
            if (!success) {
                errors++;
            }
        }
    }

    /** Requests per second, median and 99th percentile in milliseconds, failed requests. */
    record Reading(double perSecond, double p50, double p99, int errors) {

        static Reading of(List<Client> clients, long elapsed) {
            long[] all = clients.stream()
                    .flatMapToLong(client -> Arrays.stream(client.nanos, 0, client.count))
                    .sorted()
                    .toArray();
            int errors = clients.stream().mapToInt(client -> client.errors).sum();
            if (all.length == 0) {
                return new Reading(0, 0, 0, errors);
            }
            return new Reading(all.length * 1e9 / elapsed, at(all, 0.5), at(all, 0.99), errors);
        }

        private static double at(long[] sorted, double quantile) {
            return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * quantile))] / 1e6;
        }
    }
}
