package com.codecanvas.medspa.accounting.api;

/** A file as the accountant gets it. */
public record ExportFile(String name, String mediaType, byte[] content) {}
