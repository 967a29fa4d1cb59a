package com.codecanvas.medspa.core.packages.bundle;

import com.codecanvas.medspa.core.packages.BundlePlace;
import com.codecanvas.medspa.core.packages.InvalidPackageException;
import com.codecanvas.medspa.core.packages.PackageBundle;
import com.codecanvas.medspa.core.packages.archive.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The bundles of a file, whether it is one itself or holds several, and the one module among them. */
public record PackageContents(List<PackageBundle> bundles, ModuleContents module) {

    private static final String REPOSITORY = "repository/";

    public static PackageContents read(Path file) throws IOException {
        try (Archive archive = Archive.open(file)) {
            boolean several = archive.files().stream().anyMatch(PackageContents::isBundleOfSeveral);
            return several ? several(file, archive) : single(file, archive);
        }
    }

    private static PackageContents single(Path file, Archive archive) throws IOException {
        PackageBundle bundle = BundleFile.read(archive, BundlePlace.whole(file), "The file");
        if (!bundle.carriesModule()) {
            throw new InvalidPackageException("The file is a bundle, but no module: it has no MEDSPA-INF/module.json.");
        }
        return new PackageContents(List.of(bundle), ModuleContents.read(archive, bundle));
    }

    private static PackageContents several(Path file, Archive archive) throws IOException {
        List<PackageBundle> bundles = new ArrayList<>();
        Set<String> names = new HashSet<>();
        ModuleContents module = null;
        for (String entry : FeaturesFile.bundles(archive)) {
            Path unpacked = unpack(archive, entry);
            try (Archive inner = Archive.open(unpacked)) {
                PackageBundle bundle = BundleFile.read(inner, new BundlePlace(file, entry), entry);
                if (!names.add(bundle.symbolicName())) {
                    throw new InvalidPackageException("The bundle " + bundle.symbolicName() + " is there twice.");
                }
                if (bundle.carriesModule() && module != null) {
                    throw new InvalidPackageException("The file holds two modules; a package is one module.");
                }
                module = bundle.carriesModule() ? ModuleContents.read(inner, bundle) : module;
                bundles.add(bundle);
            } finally {
                Files.deleteIfExists(unpacked);
            }
        }
        if (module == null) {
            throw new InvalidPackageException("None of the file's bundles is a module: none has MedSpa-Module.");
        }
        return new PackageContents(List.copyOf(bundles), module);
    }

    static boolean isBundleOfSeveral(String entry) {
        return entry.startsWith(REPOSITORY) && entry.endsWith(".jar");
    }

    private static Path unpack(Archive archive, String entry) throws IOException {
        Path unpacked = Files.createTempFile("medspa-bundle", ".jar");
        try (InputStream in = archive.stream(entry)) {
            Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
            return unpacked;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unpacked);
            throw e;
        }
    }
}
