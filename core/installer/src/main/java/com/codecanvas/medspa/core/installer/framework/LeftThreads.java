package com.codecanvas.medspa.core.installer.framework;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Threads that belong to modules, told by their class, their task's class or their context class loader. */
final class LeftThreads {

    private static final long MOMENT_MILLIS = 1_000;
    private static final long LOOK_EVERY_MILLIS = 10;

    private LeftThreads() {}

    /** Those that are still there a moment later: a call that has just been answered is on its way out of the module. */
    static long remaining(Collection<ClassLoader> loaders) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOMENT_MILLIS);
        long threads = count(loaders);
        while (threads > 0 && System.nanoTime() < deadline) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoppingException();
            }
            threads = count(loaders);
        }
        return threads;
    }

    private static long count(Collection<ClassLoader> loaders) {
        Set<ClassLoader> of = Set.copyOf(loaders);
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && belongs(thread, of))
                .count();
    }

    private static boolean belongs(Thread thread, Set<ClassLoader> loaders) {
        ClassLoader context = thread.getContextClassLoader();
        ClassLoader own = thread.getClass().getClassLoader();
        Object task = task(thread);
        ClassLoader ofTask = task == null ? null : task.getClass().getClassLoader();
        return context != null && loaders.contains(context)
                || own != null && loaders.contains(own)
                || ofTask != null && loaders.contains(ofTask);
    }

    /** Where Java keeps it has moved between versions; without it the other signs remain. */
    private static Object task(Thread thread) {
        Object task = field(Thread.class, "target", thread);
        if (task == null) {
            Object holder = field(Thread.class, "holder", thread);
            task = holder == null ? null : field(holder.getClass(), "task", holder);
        }
        return task;
    }

    private static Object field(Class<?> type, String name, Object of) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(of);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }
}
