package com.codecanvas.medspa.core.modules.lifecycle;

import com.codecanvas.medspa.core.modules.InstalledModule.Status;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.descriptor.DescriptorReader;
import com.codecanvas.medspa.core.modules.descriptor.InvalidDescriptorException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the bundles that call themselves modules through their lives. */
final class ModuleBundles implements BundleTrackerCustomizer<HeldModule> {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleBundles.class);
    private static final long DRAIN_SECONDS = 8;
    private static final int EVERY_STATE =
            Bundle.INSTALLED | Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    private final HeldModules modules;
    private final ModuleOpening opening;

    ModuleBundles(HeldModules modules, ModuleOpening opening) {
        this.modules = modules;
        this.opening = opening;
    }

    BundleTracker<HeldModule> track(BundleContext context) {
        BundleTracker<HeldModule> tracker = new BundleTracker<>(context, EVERY_STATE, this);
        tracker.open();
        return tracker;
    }

    @Override
    public HeldModule addingBundle(Bundle bundle, BundleEvent event) {
        String id = bundle.getHeaders("").get(DescriptorReader.HEADER);
        if (id == null) {
            return null;
        }
        HeldModule module = describe(bundle, id);
        if (!modules.add(module)) {
            LOG.error("Bundle {} is ignored: module {} is there already", bundle, id);
            return null;
        }
        follow(bundle, module);
        return module;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, HeldModule module) {
        follow(bundle, module);
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, HeldModule module) {
        opening.release(module, Status.STOPPED);
        modules.remove(module);
    }

    /** Before anybody else hears that the bundle stops: new calls are turned away and those inside finish. */
    void stopping(HeldModule module) {
        List<ModuleGate> gates = modules.shut(module);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DRAIN_SECONDS);
        try {
            boolean drained = true;
            for (ModuleGate gate : gates) {
                drained &= gate.drained(deadline);
            }
            if (!drained) {
                LOG.warn(
                        "Module {} stops although calls into it have not ended after {} s", module.id(), DRAIN_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(Bundle bundle, HeldModule module) {
        switch (bundle.getState()) {
            case Bundle.ACTIVE -> started(module);
            case Bundle.STARTING -> starting(module);
            default -> opening.release(module, Status.STOPPED);
        }
    }

    /** Read again at each start: an update may have brought another descriptor, and the endpoints are checked against it. */
    private void starting(HeldModule module) {
        try {
            ModuleDescriptor descriptor = DescriptorReader.read(module.bundle);
            modules.change(module, m -> {
                m.descriptor = descriptor;
                m.is(Status.WAITING, "It is starting.");
            });
        } catch (InvalidDescriptorException e) {
            modules.change(module, m -> {
                m.refusal = e.getMessage();
                m.is(Status.REFUSED, e.getMessage());
            });
        }
    }

    private void started(HeldModule module) {
        if (module.own == Status.STOPPED) {
            starting(module);
        }
        opening.open(module);
    }

    private static HeldModule describe(Bundle bundle, String id) {
        try {
            return new HeldModule(bundle, DescriptorReader.read(bundle));
        } catch (InvalidDescriptorException e) {
            LOG.error("Module {}: {}", id, e.getMessage());
            return new HeldModule(bundle, nameless(id));
        }
    }

    private static ModuleDescriptor nameless(String id) {
        return new ModuleDescriptor(
                id, id, "", "puzzle", "", false, List.of(), List.of(), List.of(), null, null, "0.0.0", "");
    }
}
