package com.codecanvas.medspa.core.installer.framework;

import com.codecanvas.medspa.core.installer.framework.InstalledRecord.Entry;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.installer.run.CrashPoints;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.PackageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Changes which bundles make up a module. After a failure in the middle the module counts as of no known version, so that it is put anew. */
final class BundleReplacement {

    private static final String NO_KNOWN_DIGEST = "mixed";

    private final Bundles bundles;
    private final InstalledRecord record;
    private final SwitchMarker marker;

    BundleReplacement(Bundles bundles, InstalledRecord record, SwitchMarker marker) {
        this.bundles = bundles;
        this.record = record;
        this.marker = marker;
    }

    void put(ModulePackage source) {
        List<String> order =
                source.bundles().stream().map(PackageBundle::symbolicName).toList();
        Entry entry = new Entry(new Release(source.version(), source.digest()), order);
        change(source.moduleId(), entry, changed -> {
            uninstallOthers(source.moduleId(), Set.copyOf(order), changed);
            for (PackageBundle bundle : source.bundles()) {
                try (InputStream in = bundle.open()) {
                    changed.add(put(source.moduleId(), bundle, in));
                }
                CrashPoints.at("switch-changed");
            }
        });
    }

    private Bundle put(String moduleId, PackageBundle source, InputStream in) throws BundleException {
        for (Bundle there : bundles.of(moduleId)) {
            if (there.getSymbolicName().equals(source.symbolicName())) {
                there.update(in);
                return there;
            }
        }
        return bundles.install(Bundles.location(moduleId, source.symbolicName()), in);
    }

    void putShipped(String moduleId) {
        change(moduleId, null, changed -> {
            for (Bundle bundle : bundles.of(moduleId)) {
                if (Bundles.broughtAtRuntime(bundle)) {
                    bundle.uninstall();
                } else {
                    bundle.update();
                }
                changed.add(bundle);
                CrashPoints.at("switch-changed");
            }
        });
    }

    void remove(String moduleId) {
        change(moduleId, null, changed -> {
            uninstallOthers(moduleId, Set.of(), changed);
            CrashPoints.at("switch-changed");
        });
    }

    private void uninstallOthers(String moduleId, Set<String> kept, List<Bundle> changed) throws BundleException {
        for (Bundle bundle : bundles.of(moduleId)) {
            if (Bundles.broughtAtRuntime(bundle) && !kept.contains(bundle.getSymbolicName())) {
                bundle.uninstall();
                changed.add(bundle);
            }
        }
    }

    private void change(String moduleId, Entry entry, Change change) {
        marker.during(() -> {
            List<Bundle> changed = new ArrayList<>();
            try {
                change.apply(changed);
                bundles.refresh(changed);
                CrashPoints.at("switch-refreshed");
                note(moduleId, entry);
            } catch (BundleException | IOException | RuntimeException e) {
                if (!changed.isEmpty()) {
                    record.put(moduleId, new Entry(new Release("0.0.0", NO_KNOWN_DIGEST), names(moduleId)));
                }
                throw e instanceof ModuleFailedException told
                        ? told
                        : new ModuleFailedException("Its bundles could not be put in place: " + reason(e), e);
            }
        });
    }

    private void note(String moduleId, Entry entry) {
        if (entry == null) {
            record.remove(moduleId);
        } else {
            record.put(moduleId, entry);
        }
    }

    private List<String> names(String moduleId) {
        return bundles.of(moduleId).stream().map(Bundle::getSymbolicName).collect(Collectors.toList());
    }

    private static String reason(Exception thrown) {
        Throwable last = thrown;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
    }

    /** Fills the list with each bundle as soon as that has changed. */
    private interface Change {
        void apply(List<Bundle> changed) throws BundleException, IOException;
    }
}
