package com.codecanvas.medspa.core.modules.descriptor;

import com.codecanvas.medspa.core.modules.Declarations;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.PermissionDescriptor;
import com.codecanvas.medspa.core.packages.BundleFacts;
import com.codecanvas.medspa.core.packages.DescriptorFile;
import com.codecanvas.medspa.core.packages.InvalidPackageException;
import com.codecanvas.medspa.core.packages.PackageDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Dictionary;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/** Reads {@code MEDSPA-INF/module.json} of a bundle, and what it adds to the browser shell from {@code MEDSPA-INF/ui.json} beside it. */
public final class DescriptorReader {

    public static final String HEADER = BundleFacts.MODULE_HEADER;

    private DescriptorReader() {}

    /** @throws InvalidDescriptorException naming what is missing or wrong */
    public static ModuleDescriptor read(Bundle bundle) {
        URL place = bundle.getEntry(BundleFacts.DESCRIPTOR);
        if (place == null) {
            throw new InvalidDescriptorException("The bundle has no " + BundleFacts.DESCRIPTOR, null);
        }
        URL ui = bundle.getEntry(BundleFacts.UI);
        return read(bytes(place), ui == null ? null : bytes(ui), facts(bundle));
    }

    static ModuleDescriptor read(byte[] json, byte[] ui, BundleFacts facts) {
        try {
            return described(DescriptorFile.read(json, ui, facts));
        } catch (InvalidPackageException e) {
            throw new InvalidDescriptorException(e.getMessage(), e);
        }
    }

    private static BundleFacts facts(Bundle bundle) {
        Version version = bundle.getVersion();
        Dictionary<String, String> headers = bundle.getHeaders("");
        return new BundleFacts(
                headers.get(BundleFacts.MODULE_HEADER),
                version.getMajor() + "." + version.getMinor() + "." + version.getMicro(),
                headers.get("Bundle-Vendor"),
                headers.get(BundleFacts.API_HEADER),
                bundle.findEntries(BundleFacts.MIGRATIONS, "*.sql", false) != null,
                headers.get(BundleFacts.CAPABILITIES_HEADER));
    }

    private static ModuleDescriptor described(PackageDescriptor read) {
        return new ModuleDescriptor(
                read.id(),
                read.name(),
                read.description(),
                read.icon(),
                read.category(),
                read.enabledByDefault(),
                read.needs(),
                read.permissions().stream().map(PermissionDescriptor::of).toList(),
                read.reads(),
                read.settings(),
                read.ui(),
                read.version(),
                read.vendor(),
                new Declarations(
                        read.grants(),
                        read.apiRange(),
                        read.changelog(),
                        read.slots(),
                        read.provides(),
                        read.retention()));
    }

    static byte[] bytes(URL place) {
        try (InputStream in = place.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new InvalidDescriptorException(place.getPath() + " cannot be read", e);
        }
    }
}
