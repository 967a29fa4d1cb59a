package com.codecanvas.medspa.core.persistence;

/** Registered once everything that waited for the database has been started: before that, some endpoints may be missing. */
public interface KernelStarted {}
