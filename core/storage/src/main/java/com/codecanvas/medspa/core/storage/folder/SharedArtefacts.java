package com.codecanvas.medspa.core.storage.folder;

import com.codecanvas.medspa.core.storage.ArtefactStore;
import com.codecanvas.medspa.core.storage.origin.ArtefactOrigin;
import java.nio.file.Path;

/** A place that all nodes share, and a copy on this node's disk of what this node has asked for: it starts its modules also while that place is away. */
public final class SharedArtefacts implements ArtefactStore {

    private final ArtefactFolder copies;
    private final ArtefactOrigin origin;

    public SharedArtefacts(Path copies, ArtefactOrigin origin) {
        this.copies = ArtefactFolder.own(copies);
        this.origin = origin;
    }

    @Override
    public void keep(String sha256, Path file) {
        boolean copied = copies.isSound(sha256);
        if (!copied) {
            copies.fill(sha256, empty -> Digests.copy(file, empty));
        }
        try {
            // Also where the origin has the name: nobody knows whether its content is still sound.
            origin.put(sha256, copies.path(sha256));
        } catch (RuntimeException e) {
            if (!copied) {
                copies.remove(sha256);
            }
            throw e;
        }
    }

    @Override
    public Path fetch(String sha256) {
        if (!copies.isSound(sha256)) {
            copies.fill(sha256, empty -> {
                origin.get(sha256, empty);
                return Digests.forced(empty);
            });
        }
        return copies.path(sha256);
    }

    @Override
    public boolean has(String sha256) {
        return origin.has(Digests.checked(sha256));
    }

    @Override
    public void forget(String sha256) {
        copies.remove(sha256);
        origin.remove(sha256);
    }
}
