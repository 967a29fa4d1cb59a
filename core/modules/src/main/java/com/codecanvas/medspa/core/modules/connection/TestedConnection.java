package com.codecanvas.medspa.core.modules.connection;

/**
 * How a test ended.
 *
 * @param took milliseconds
 */
public record TestedConnection(boolean ok, String message, long took) {}
