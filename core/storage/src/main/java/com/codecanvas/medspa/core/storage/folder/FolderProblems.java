package com.codecanvas.medspa.core.storage.folder;

import com.codecanvas.medspa.core.storage.ArtefactProblem;
import com.codecanvas.medspa.core.storage.ArtefactProblem.Kind;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What went wrong with a folder, in words. */
final class FolderProblems {

    /** The system's own words: Java has no exception type for it. */
    private static final Pattern FULL = Pattern.compile("No space left on device|quota exceeded|not enough space");

    private FolderProblems() {}

    static ArtefactProblem of(Path folder, Exception cause) {
        String words = String.valueOf(cause.getMessage());
        if (FULL.matcher(words).find()) {
            return new ArtefactProblem(
                    Kind.NO_ROOM, "The disk that holds " + folder + " is full. Make room and try again.", cause);
        }
        if (cause instanceof AccessDeniedException) {
            return new ArtefactProblem(
                    Kind.UNREACHABLE, "The server may not read and write in " + folder + ". Give it the right.", cause);
        }
        if (!Files.isDirectory(folder)) {
            return new ArtefactProblem(
                    Kind.UNREACHABLE, "The folder " + folder + " is not there. Is its disk mounted?", cause);
        }
        return new ArtefactProblem(Kind.UNREACHABLE, "The folder " + folder + " cannot be used: " + words, cause);
    }
}
