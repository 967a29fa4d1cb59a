package com.codecanvas.medspa.core.storage;

import java.nio.file.Path;

/**
 * Keeps files under the SHA-256 of their content (64 lowercase hexadecimal digits); what one node keeps, every node of the installation can fetch. Safe to use
 * from several threads and nodes at once; each call may take as long as moving the file does.
 */
public interface ArtefactStore {

    /**
     * Keeps the whole file or nothing; does nothing where it is already kept.
     *
     * @throws ArtefactProblem when the content has another digest, there is no room, or the store cannot be reached
     */
    void keep(String sha256, Path file);

    /**
     * The file on this node's disk, its digest checked by this call; brought here once, when it is first asked for. To be read, never to be changed.
     *
     * @throws ArtefactProblem when it was never kept, is damaged, there is no room, or the store cannot be reached
     */
    Path fetch(String sha256);

    /** Whether some node has kept it and none has forgotten it since. */
    boolean has(String sha256);

    /** For the whole installation; does nothing where it is not kept. Another node's copy may stay on its disk until that node forgets it too. */
    void forget(String sha256);
}
