package com.codecanvas.medspa.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with many things at a time. */
final class Parallel implements AutoCloseable {
    private final ExecutorService threads;

    Parallel(int width) {
        threads = Executors.newFixedThreadPool(width, work -> {
            Thread thread = new Thread(work, "medspa-demo");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Answers in the order of the inputs. */
    <T, R> List<R> map(List<T> inputs, Function<T, R> work) {
        List<Future<R>> running = new ArrayList<>();
        inputs.forEach(input -> running.add(threads.submit(() -> work.apply(input))));
        List<R> results = new ArrayList<>();
        try {
            for (Future<R> result : running) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException failed) {
            running.forEach(other -> other.cancel(true));
            throw new IllegalStateException(failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stopped);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
