package com.codecanvas.medspa.core.storage.folder;

import com.codecanvas.medspa.core.storage.ArtefactProblem;
import com.codecanvas.medspa.core.storage.ArtefactProblem.Kind;
import com.codecanvas.medspa.core.storage.ArtefactStore;
import java.nio.file.Path;

/** For an installation of one node: a folder on its disk is all there is. */
public final class FolderArtefacts implements ArtefactStore {

    private final ArtefactFolder folder;

    public FolderArtefacts(Path folder) {
        this.folder = ArtefactFolder.own(folder);
    }

    @Override
    public void keep(String sha256, Path file) {
        if (!folder.isSound(sha256)) {
            folder.fill(sha256, empty -> Digests.copy(file, empty));
        }
    }

    @Override
    public Path fetch(String sha256) {
        if (folder.isSound(sha256)) {
            return folder.path(sha256);
        }
        throw folder.has(sha256)
                ? new ArtefactProblem(Kind.DAMAGED, "The kept file " + sha256 + " is damaged. Upload it again.")
                : new ArtefactProblem(Kind.MISSING, "There is no file " + sha256 + ". Upload it again.");
    }

    @Override
    public boolean has(String sha256) {
        return folder.has(sha256);
    }

    @Override
    public void forget(String sha256) {
        folder.remove(sha256);
    }
}
