package com.codecanvas.medspa.core.installer.framework;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls code of modules on a thread of its own, and does not wait for it for ever. */
public final class Bounded {

    private static final long GRACE_MILLIS = 1_000;

    private Bounded() {}

    /**
     * Interrupts the call when the time is over.
     *
     * @throws TimeoutException when it does not return even so
     * @throws ExecutionException with what it threw
     */
    public static <T> T call(Call<T> call, long limitMillis) throws TimeoutException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return call.work().call();
            } finally {
                // This thread lives a moment longer than its work and is none that the module left behind.
                Thread.currentThread().setContextClassLoader(null);
            }
        });
        Thread thread = new Thread(task, call.name());
        thread.setDaemon(true);
        if (call.loader() != null) {
            // Threads that the module makes inherit it, which is how they are told from others later.
            thread.setContextClassLoader(call.loader());
        }
        thread.start();
        try {
            return task.get(limitMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            return afterInterrupt(task);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppingException();
        }
    }

    private static <T> T afterInterrupt(FutureTask<T> task) throws TimeoutException, ExecutionException {
        try {
            return task.get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppingException();
        }
    }

    /** What to call, under which name and with which context class loader, which may be null. */
    public record Call<T>(String name, ClassLoader loader, Callable<T> work) {}
}
