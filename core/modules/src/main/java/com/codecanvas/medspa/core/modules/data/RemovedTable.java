package com.codecanvas.medspa.core.modules.data;

/**
 * What a removal did to one table.
 *
 * @param sha256 of all rows as they were before
 */
public record RemovedTable(String table, long removed, long kept, String sha256) {}
