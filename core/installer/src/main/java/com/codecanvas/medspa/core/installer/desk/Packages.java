package com.codecanvas.medspa.core.installer.desk;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.installer.desk.Planner.Source;
import com.codecanvas.medspa.core.installer.run.Releases;
import com.codecanvas.medspa.core.installer.store.Uploads;
import com.codecanvas.medspa.core.installer.store.Uploads.Upload;
import com.codecanvas.medspa.core.packages.InvalidPackageException;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.storage.ArtefactProblem;
import com.codecanvas.medspa.core.storage.ArtefactStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files in and finds them again; what nobody used for a week is forgotten. */
public final class Packages {

    private static final Logger LOG = LoggerFactory.getLogger(Packages.class);
    private static final long MOST_BYTES = 100L << 20;
    private static final int MOST_NAME = 200;

    private final ArtefactStore artefacts;
    private final Uploads uploads;
    private final Releases releases;
    private final Path temporary;

    public Packages(ArtefactStore artefacts, Uploads uploads, Releases releases, Path temporary) {
        this.artefacts = artefacts;
        this.uploads = uploads;
        this.releases = releases;
        this.temporary = temporary;
    }

    Source take(InputStream in, String fileName) {
        Path file = null;
        try {
            file = Files.createTempFile(temporary, "upload", ".package");
            copy(in, file);
            ModulePackage read = ModulePackage.read(file);
            artefacts.keep(read.digest(), file);
            uploads.add(new Upload(read.digest(), name(fileName), read.moduleId(), read.version()));
            forgetStale();
            return find(read.digest());
        } catch (InvalidPackageException e) {
            throw Problem.of("invalid-package", 422, "This is no module package", e.getMessage());
        } catch (ArtefactProblem e) {
            throw problem(e);
        } catch (IOException e) {
            throw Problem.unavailable("The file could not be taken in: the disk may be full. Nothing was changed.");
        } finally {
            delete(file);
        }
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException when there is none */
    Source find(String digest) {
        Upload upload = uploads.find(digest)
                .orElseThrow(() ->
                        Problem.of("not-found", 404, "Not found", "There is no such package here. Upload it again."));
        try {
            ModulePackage file = releases.stored(digest);
            return new Source(file, upload.fileName(), file.signature());
        } catch (ArtefactProblem e) {
            throw problem(e);
        }
    }

    static RuntimeException problem(ArtefactProblem told) {
        return switch (told.kind()) {
            case NO_ROOM -> Problem.of("no-room", 507, "The disk is full", told.getMessage());
            case MISSING, DAMAGED -> Problem.of("artefact", 409, "The package is not at hand", told.getMessage());
            case UNREACHABLE -> Problem.unavailable(told.getMessage());
        };
    }

    private static void copy(InputStream in, Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            int read;
            while ((read = in.read(buffer)) >= 0) {
                total += read;
                if (total > MOST_BYTES) {
                    throw Problem.tooLarge("A package may have at most " + (MOST_BYTES >> 20) + " MB.");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static String name(String given) {
        String name = given == null || given.isBlank() ? "package" : given.trim();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}]", "");
        return plain.length() > MOST_NAME ? plain.substring(0, MOST_NAME) : plain;
    }

    private void forgetStale() {
        for (String digest : uploads.stale()) {
            uploads.forget(digest);
            try {
                artefacts.forget(digest);
            } catch (ArtefactProblem e) {
                LOG.warn("An old package stays in the store: {}", e.getMessage());
            }
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.debug("A temporary file stays", e);
        }
    }
}
