package com.codecanvas.medspa.core.packages.bundle;

import com.codecanvas.medspa.core.packages.BundleFacts;
import com.codecanvas.medspa.core.packages.BundlePlace;
import com.codecanvas.medspa.core.packages.InvalidPackageException;
import com.codecanvas.medspa.core.packages.PackageBundle;
import com.codecanvas.medspa.core.packages.archive.Archive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Reads a bundle's manifest. */
public final class BundleFile {

    private static final String SYMBOLIC_NAME = "Bundle-SymbolicName";

    private BundleFile() {}

    /** @throws InvalidPackageException when it is no bundle; {@code shown} names it */
    public static PackageBundle read(Archive archive, BundlePlace place, String shown) throws IOException {
        Map<String, String> headers = headers(archive, shown);
        String name = HeaderClauses.name(headers.get(SYMBOLIC_NAME));
        if (name == null || name.isBlank()) {
            throw new InvalidPackageException(shown + " is no bundle: its manifest has no Bundle-SymbolicName.");
        }
        if (headers.containsKey("Fragment-Host")) {
            throw new InvalidPackageException(shown + " is a fragment, which would become a part of another bundle.");
        }
        boolean module = headers.containsKey(BundleFacts.MODULE_HEADER);
        if (module != archive.has(BundleFacts.DESCRIPTOR)) {
            throw new InvalidPackageException(
                    module
                            ? shown + " has the header MedSpa-Module but no " + BundleFacts.DESCRIPTOR + "."
                            : shown + " has " + BundleFacts.DESCRIPTOR + " but not the header MedSpa-Module.");
        }
        return new PackageBundle(
                name,
                version(headers.get("Bundle-Version"), shown),
                HeaderClauses.imports(headers.get("Import-Package")),
                HeaderClauses.exports(headers.get("Export-Package")),
                module,
                headers,
                place);
    }

    private static Map<String, String> headers(Archive archive, String shown) throws IOException {
        byte[] text = archive.text(JarFile.MANIFEST_NAME)
                .orElseThrow(() -> new InvalidPackageException(shown + " has no manifest."));
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try {
            new Manifest(new ByteArrayInputStream(text))
                    .getMainAttributes()
                    .forEach((name, value) -> headers.put(name.toString(), value.toString()));
        } catch (IOException e) {
            throw new InvalidPackageException(shown + " has a manifest that cannot be read: " + e.getMessage(), e);
        }
        return headers;
    }

    private static String version(String header, String shown) {
        String version = header == null ? "0.0.0" : header.strip();
        if (!version.matches("\\d{1,9}(\\.\\d{1,9}(\\.\\d{1,9}(\\.[A-Za-z0-9_-]+)?)?)?")) {
            throw new InvalidPackageException(shown + " has the version " + version + ", which is none of OSGi.");
        }
        return version;
    }

    /** Major, minor and micro. */
    public static String threeNumbers(String version) {
        String[] parts = version.split("\\.");
        return parts[0] + "." + (parts.length > 1 ? parts[1] : "0") + "." + (parts.length > 2 ? parts[2] : "0");
    }
}
