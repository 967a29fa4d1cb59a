package com.codecanvas.medspa.core.web.assets;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where the static files of each module are found. The address carries a digest of the files beside the version, the same on every node, so that browsers may keep them for ever.
 */
@Component(service = AssetVersions.class)
public final class AssetVersions {

    static final String FOLDER = "ui";
    private static final int DIGEST_CHARACTERS = 10;

    private final ModuleRegistry modules;
    private final Map<Bundle, Known> known = new ConcurrentHashMap<>();

    @Activate
    public AssetVersions(@Reference ModuleRegistry modules) {
        this.modules = modules;
    }

    /** Address of a file of the module, empty when the module has no user interface. */
    public Optional<String> address(InstalledModule module, String file) {
        return version(module).map(version -> "/modules/" + module.descriptor().id() + "/" + version + "/" + file);
    }

    /** The module's bundle if it is installed in that version. */
    Optional<Bundle> bundle(String moduleId, String version) {
        return modules.find(moduleId)
                .filter(module -> version(module).filter(version::equals).isPresent())
                .map(InstalledModule::bundle);
    }

    private Optional<String> version(InstalledModule module) {
        Bundle bundle = module.bundle();
        if (bundle.getState() == Bundle.UNINSTALLED || bundle.getEntry(FOLDER + "/index.js") == null) {
            return Optional.empty();
        }
        Known now = known.compute(
                bundle,
                (b, before) -> before != null && before.modified == bundle.getLastModified()
                        ? before
                        : new Known(bundle.getLastModified(), digest(bundle)));
        known.keySet().removeIf(other -> other.getState() == Bundle.UNINSTALLED);
        return Optional.of(module.descriptor().version() + "-" + now.digest);
    }

    private static String digest(Bundle bundle) {
        Enumeration<URL> entries = bundle.findEntries(FOLDER, "*", true);
        List<URL> files = entries == null ? List.of() : Collections.list(entries);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (URL file : files.stream()
                    .filter(url -> !url.getPath().endsWith("/"))
                    .sorted(java.util.Comparator.comparing(URL::getPath))
                    .toList()) {
                digest.update(file.getPath().getBytes(StandardCharsets.UTF_8));
                try (InputStream in = file.openStream()) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_CHARACTERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Known(long modified, String digest) {}
}
