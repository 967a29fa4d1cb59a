package com.codecanvas.medspa.core.packages.bundle;

import com.codecanvas.medspa.core.packages.BundleFacts;
import com.codecanvas.medspa.core.packages.DescriptorFile;
import com.codecanvas.medspa.core.packages.InvalidPackageException;
import com.codecanvas.medspa.core.packages.PackageBundle;
import com.codecanvas.medspa.core.packages.PackageDescriptor;
import com.codecanvas.medspa.core.packages.PackageScript;
import com.codecanvas.medspa.core.packages.archive.Archive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the bundle that carries the module says of it. */
public record ModuleContents(PackageDescriptor descriptor, List<PackageScript> scripts) {

    public static ModuleContents read(Archive archive, PackageBundle bundle) throws IOException {
        List<PackageScript> scripts = scripts(archive);
        BundleFacts facts = new BundleFacts(
                bundle.headers().get(BundleFacts.MODULE_HEADER),
                BundleFile.threeNumbers(bundle.version()),
                bundle.headers().get("Bundle-Vendor"),
                bundle.headers().get(BundleFacts.API_HEADER),
                !scripts.isEmpty(),
                bundle.headers().get(BundleFacts.CAPABILITIES_HEADER));
        byte[] json = archive.text(BundleFacts.DESCRIPTOR).orElseThrow();
        byte[] ui = archive.text(BundleFacts.UI).orElse(null);
        PackageDescriptor descriptor = DescriptorFile.read(json, ui, facts);
        if (descriptor.id().equals(DescriptorFile.KERNEL)) {
            throw new InvalidPackageException("The module id kernel belongs to the platform.");
        }
        return new ModuleContents(descriptor, scripts);
    }

    private static List<PackageScript> scripts(Archive archive) throws IOException {
        String folder = BundleFacts.MIGRATIONS + "/";
        List<PackageScript> scripts = new ArrayList<>();
        for (String file : archive.files()) {
            if (file.startsWith(folder) && file.endsWith(".sql")) {
                String sql = new String(archive.text(file).orElseThrow(), StandardCharsets.UTF_8);
                scripts.add(new PackageScript(file.substring(folder.length()), sql));
            }
        }
        return List.copyOf(scripts);
    }
}
