package com.codecanvas.medspa.privacy.copy;

/**
 * A file as it lies in the archive.
 *
 * @param sha256 in lower-case hex
 */
record CopiedFile(String path, String mediaType, long bytes, String sha256) {}
