package com.codecanvas.medspa.core.persistence;

/**
 * Says that a kernel bundle's tables are ready. Registered with the property {@code name} once the scripts in {@code MEDSPA-INF/kernel-migrations/<name>} of
 * that bundle have run, in the schema {@code kernel_<name>}.
 */
public interface KernelSchema {
    String name();
}
