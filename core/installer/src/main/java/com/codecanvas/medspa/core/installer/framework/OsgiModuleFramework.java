package com.codecanvas.medspa.core.installer.framework;

import com.codecanvas.medspa.core.installer.framework.InstalledRecord.Entry;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.packages.ModulePackage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The modules of this node's framework. */
public final class OsgiModuleFramework implements ModuleFramework {

    private final Bundles bundles;
    private final InstalledRecord record;
    private final SwitchMarker marker;
    private final BundleReplacement replacement;
    private final BundleStarts starts = new BundleStarts();
    private final Map<String, String> left = new ConcurrentHashMap<>();

    public OsgiModuleFramework(BundleContext context, Path dataFolder) {
        bundles = new Bundles(context);
        record = new InstalledRecord(context.getDataFile("modules.properties"));
        marker = new SwitchMarker(dataFolder);
        replacement = new BundleReplacement(bundles, record, marker);
    }

    @Override
    public Map<String, Release> present() {
        Map<String, Release> found = new TreeMap<>();
        for (Bundle bundle : bundles.all()) {
            String module = Bundles.moduleOf(bundle);
            if (module != null && bundle.getState() != Bundle.UNINSTALLED) {
                found.computeIfAbsent(module, id -> release(id, bundle));
            }
        }
        return found;
    }

    private Release release(String moduleId, Bundle bundle) {
        Entry entry = record.of(moduleId);
        if (entry != null) {
            return entry.release();
        }
        return Bundles.broughtAtRuntime(bundle)
                ? new Release(Bundles.version(bundle), "unknown")
                : Release.shipped(Bundles.version(bundle));
    }

    @Override
    public Release shipped(String moduleId) {
        Bundle bundle = shippedBundle(moduleId);
        if (bundle == null) {
            return null;
        }
        return record.of(moduleId) == null
                ? Release.shipped(Bundles.version(bundle))
                : Release.shipped(shippedPackage(moduleId).version());
    }

    @Override
    public ModulePackage shippedPackage(String moduleId) {
        return ModulePackage.read(Bundles.file(shippedBundle(moduleId)));
    }

    private Bundle shippedBundle(String moduleId) {
        return bundles.of(moduleId).stream()
                .filter(bundle -> !Bundles.broughtAtRuntime(bundle))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void stop(String moduleId) {
        bundles.requireRunning();
        List<Bundle> running = ordered(moduleId);
        List<ClassLoader> loaders = Bundles.loaders(running);
        for (int i = running.size() - 1; i >= 0; i--) {
            Bundle bundle = running.get(i);
            bundles.whileRunning(() -> starts.stop(moduleId, bundle));
        }
        long threads = LeftThreads.remaining(loaders);
        if (threads == 0) {
            left.remove(moduleId);
        } else {
            left.put(moduleId, "It left " + (threads == 1 ? "a thread" : threads + " threads") + " running.");
        }
    }

    @Override
    public void put(ModulePackage source) {
        bundles.requireRunning();
        replacement.put(source);
    }

    @Override
    public void putShipped(String moduleId) {
        bundles.requireRunning();
        replacement.putShipped(moduleId);
    }

    @Override
    public void remove(String moduleId) {
        bundles.requireRunning();
        replacement.remove(moduleId);
    }

    @Override
    public void start(String moduleId) {
        bundles.requireRunning();
        for (Bundle bundle : ordered(moduleId)) {
            bundles.whileRunning(() -> starts.start(moduleId, bundle));
        }
    }

    @Override
    public boolean started(String moduleId) {
        List<Bundle> all = bundles.of(moduleId);
        return !all.isEmpty()
                && all.stream().allMatch(bundle -> bundle.getState() == Bundle.ACTIVE || Bundles.fragment(bundle));
    }

    @Override
    public void complete() {
        marker.clear();
    }

    @Override
    public String leftBehind(String moduleId) {
        return left.get(moduleId);
    }

    /** As the package says, where one brought it. */
    private List<Bundle> ordered(String moduleId) {
        Entry entry = record.of(moduleId);
        List<String> order = entry == null ? List.of() : entry.bundles();
        return bundles.of(moduleId).stream()
                .sorted(java.util.Comparator.comparingInt(bundle -> order.indexOf(bundle.getSymbolicName())))
                .toList();
    }
}
