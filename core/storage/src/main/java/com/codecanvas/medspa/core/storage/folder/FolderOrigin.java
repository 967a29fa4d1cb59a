package com.codecanvas.medspa.core.storage.folder;

import com.codecanvas.medspa.core.storage.ArtefactProblem;
import com.codecanvas.medspa.core.storage.ArtefactProblem.Kind;
import com.codecanvas.medspa.core.storage.origin.ArtefactOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder that every node has mounted. */
public final class FolderOrigin implements ArtefactOrigin {

    private final Path path;
    private final ArtefactFolder folder;

    public FolderOrigin(Path path) {
        this.path = path;
        this.folder = ArtefactFolder.mounted(path);
    }

    @Override
    public void put(String sha256, Path file) {
        if (!folder.isSound(sha256)) {
            folder.fill(sha256, empty -> Digests.copy(file, empty));
        }
    }

    @Override
    public void get(String sha256, Path into) {
        try {
            var unused = Files.copy(folder.path(sha256), into, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            if (!Files.isDirectory(path)) {
                throw FolderProblems.of(path, e);
            }
            throw new ArtefactProblem(
                    Kind.MISSING, "There is no file " + sha256 + " in " + path + ". Upload it again.", e);
        } catch (IOException e) {
            throw FolderProblems.of(path, e);
        }
    }

    @Override
    public boolean has(String sha256) {
        return folder.has(sha256);
    }

    @Override
    public void remove(String sha256) {
        folder.remove(sha256);
    }
}
