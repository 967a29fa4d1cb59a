package com.codecanvas.medspa.core.packages;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * A bundle of a package.
 *
 * @param version the whole OSGi version
 * @param carriesModule the one bundle that holds the module's descriptor
 * @param headers the main section of its manifest
 */
public record PackageBundle(
        String symbolicName,
        String version,
        List<PackageImport> imports,
        List<PackageExport> exports,
        boolean carriesModule,
        Map<String, String> headers,
        BundlePlace place) {

    /** The bundle's bytes, for installing. */
    public InputStream open() throws IOException {
        return place.open();
    }
}
