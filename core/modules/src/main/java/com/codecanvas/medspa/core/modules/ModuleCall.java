package com.codecanvas.medspa.core.modules;

/** A call into a module that stopping the module waits for. */
public interface ModuleCall extends AutoCloseable {
    @Override
    void close();
}
