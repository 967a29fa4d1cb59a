package com.codecanvas.medspa.core.storage.origin;

import com.codecanvas.medspa.core.storage.ArtefactProblem;
import java.io.IOException;
import java.nio.file.Path;

/** A place that all nodes share; digests are checked on this side of it. Registered as a service by the bundle that knows how to reach it. */
public interface ArtefactOrigin {

    /**
     * Keeps the whole file or nothing; replaces what has that name.
     *
     * @throws ArtefactProblem in words for the operator
     */
    void put(String sha256, Path file);

    /**
     * Writes the content to a file that exists and is empty.
     *
     * @throws ArtefactProblem {@code MISSING} where there is none
     * @throws IOException when the file cannot be written
     */
    void get(String sha256, Path into) throws IOException;

    boolean has(String sha256);

    /** Does nothing where there is none. */
    void remove(String sha256);
}
