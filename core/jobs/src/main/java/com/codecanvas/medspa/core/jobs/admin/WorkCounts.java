package com.codecanvas.medspa.core.jobs.admin;

/** How much of a module's work is in which state. */
public record WorkCounts(String module, String moduleName, long waiting, long running, long paused, long dead) {}
