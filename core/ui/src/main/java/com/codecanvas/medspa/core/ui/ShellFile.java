package com.codecanvas.medspa.core.ui;

/**
 * One file of the shell, as it lies in the bundle.
 *
 * @param gzip whether the bytes are compressed
 */
record ShellFile(byte[] bytes, String contentType, boolean gzip) {}
