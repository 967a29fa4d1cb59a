package com.codecanvas.medspa.core.modules.slots;

/** The implementations of a contract that modules offer to the caller at the moment. */
interface Providers<P> {

    /** Null when the module offers none now. */
    Borrowed<P> borrow(String moduleId);

    /** A provider for the time of one call. */
    record Borrowed<P>(P provider, Runnable giveBack) implements AutoCloseable {
        @Override
        public void close() {
            giveBack.run();
        }
    }
}
