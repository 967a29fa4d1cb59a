package com.codecanvas.medspa.core.installer.framework;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** Which bundles make up which module, and what the framework is asked to do with them. */
final class Bundles {

    static final String MODULE = "MedSpa-Module";

    private static final String SCHEME = "medspa:";
    private static final String REFERENCE = "reference:";
    private static final long REFRESH_SECONDS = 60;

    private final BundleContext context;

    Bundles(BundleContext context) {
        this.context = context;
    }

    static String location(String moduleId, String symbolicName) {
        return SCHEME + moduleId + "/" + symbolicName;
    }

    static boolean broughtAtRuntime(Bundle bundle) {
        return bundle.getLocation().startsWith(SCHEME);
    }

    /** Null for a bundle that belongs to no module. */
    static String moduleOf(Bundle bundle) {
        String location = bundle.getLocation();
        if (location.startsWith(SCHEME)) {
            return location.substring(SCHEME.length(), location.indexOf('/'));
        }
        return bundle.getHeaders("").get(MODULE);
    }

    /** Where a bundle of the platform lies: it is started from the file itself, and the location says so. */
    static Path file(Bundle bundle) {
        String location = bundle.getLocation();
        String file = location.startsWith(REFERENCE) ? location.substring(REFERENCE.length()) : location;
        return Path.of(URI.create(file));
    }

    static String version(Bundle bundle) {
        var version = bundle.getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    static boolean fragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    /** @throws StoppingException as soon as the framework stops: what modules do then says nothing of them */
    void requireRunning() {
        if (context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getState() == Bundle.STOPPING) {
            throw new StoppingException();
        }
    }

    /** A failure while the framework stops says nothing of the module. */
    void whileRunning(Runnable step) {
        try {
            step.run();
        } catch (ModuleFailedException e) {
            requireRunning();
            throw e;
        }
        requireRunning();
    }

    List<Bundle> all() {
        return List.of(context.getBundles());
    }

    List<Bundle> of(String moduleId) {
        List<Bundle> found = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() != Bundle.UNINSTALLED && moduleId.equals(moduleOf(bundle))) {
                found.add(bundle);
            }
        }
        return found;
    }

    static List<ClassLoader> loaders(Collection<Bundle> bundles) {
        List<ClassLoader> loaders = new ArrayList<>();
        for (Bundle bundle : bundles) {
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            if (wiring != null && wiring.getClassLoader() != null) {
                loaders.add(wiring.getClassLoader());
            }
        }
        return loaders;
    }

    /** Throws away the former code of these bundles; what is wired to them restarts with them, and nothing else. */
    void refresh(Collection<Bundle> bundles) {
        CountDownLatch done = new CountDownLatch(1);
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkWiring.class)
                .refreshBundles(bundles, event -> {
                    if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                        done.countDown();
                    }
                });
        try {
            if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                throw new ModuleFailedException(
                        "A module that is wired to it did not stop within " + REFRESH_SECONDS + " seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppingException();
        }
    }

    Bundle install(String location, java.io.InputStream in) throws BundleException {
        Bundle bundle = context.installBundle(location, in);
        bundle.adapt(org.osgi.framework.startlevel.BundleStartLevel.class).setStartLevel(START_LEVEL);
        return bundle;
    }

    /** The kernel's: whoever starts modules is a part of it, and later bundles stop first. */
    static final int START_LEVEL = 40;
}
