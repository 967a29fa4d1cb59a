package com.codecanvas.medspa.core.packages;

import com.codecanvas.medspa.core.packages.archive.FileDigest;
import com.codecanvas.medspa.core.packages.archive.Limits;
import com.codecanvas.medspa.core.packages.bundle.MigrationFiles;
import com.codecanvas.medspa.core.packages.bundle.PackageContents;
import com.codecanvas.medspa.core.packages.signing.Verification;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipException;

/**
 * One module in one file: a {@code .jar}, which is its bundle, or a {@code .kar} with several bundles. Reading installs and runs nothing.
 *
 * @param digest SHA-256 of the file in lower-case hex
 * @param bundles in the order in which they start
 * @param scripts the files behind the migrations, those that undo included
 */
public record ModulePackage(
        Path file,
        String digest,
        PackageDescriptor descriptor,
        List<PackageBundle> bundles,
        List<PackageMigration> migrations,
        List<PackageScript> scripts) {

    /**
     * @throws InvalidPackageException saying in plain words why the file is no package
     * @throws UncheckedIOException when the file cannot be read
     */
    public static ModulePackage read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new InvalidPackageException("There is no file " + file.getFileName() + ".");
            }
            if (Files.size(file) > Limits.FILE) {
                throw new InvalidPackageException("The file is larger than " + (Limits.FILE >> 20) + " MB.");
            }
            PackageContents contents = PackageContents.read(file);
            return new ModulePackage(
                    file,
                    FileDigest.of(file),
                    contents.module().descriptor(),
                    contents.bundles(),
                    MigrationFiles.of(contents.module().scripts()),
                    contents.module().scripts());
        } catch (ZipException | EOFException e) {
            throw new InvalidPackageException("The file is damaged.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file.getFileName() + " cannot be read", e);
        }
    }

    public String moduleId() {
        return descriptor.id();
    }

    public String version() {
        return descriptor.version();
    }

    /** Reads the whole file anew and checks each byte against the signature. */
    public Signature signature() {
        return Verification.of(file, Clock.systemUTC());
    }
}
