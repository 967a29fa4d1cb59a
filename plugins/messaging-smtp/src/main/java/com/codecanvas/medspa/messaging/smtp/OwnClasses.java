package com.codecanvas.medspa.messaging.smtp;

import java.util.function.Supplier;

/** The mail library finds its parts through the thread's class loader, which in the container is somebody else's. */
final class OwnClasses {

    private OwnClasses() {}

    static <T> T call(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClasses.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
