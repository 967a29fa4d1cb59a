package com.codecanvas.medspa.core.installer.rest;

import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.installer.run.InstallerNode;
import com.codecanvas.medspa.core.installer.store.Wanted;
import com.codecanvas.medspa.core.packages.PackageDescriptor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What packages say of themselves, read once. */
final class Descriptors {

    private static final Logger LOG = LoggerFactory.getLogger(Descriptors.class);

    private final InstallerNode node;
    private final Map<String, PackageDescriptor> shipped = new ConcurrentHashMap<>();

    Descriptors(InstallerNode node) {
        this.node = node;
    }

    /** Null when the package is not at hand. */
    PackageDescriptor of(String moduleId, Wanted wanted) {
        try {
            if (wanted != null) {
                return node.releases().stored(wanted.release().digest()).descriptor();
            }
            Release present = node.framework().present().get(moduleId);
            return present == null || !present.isShipped()
                    ? null
                    : shipped.computeIfAbsent(
                            moduleId, id -> node.framework().shippedPackage(id).descriptor());
        } catch (RuntimeException e) {
            LOG.warn("The package of module {} cannot be read: {}", moduleId, e.getMessage());
            return null;
        }
    }
}
