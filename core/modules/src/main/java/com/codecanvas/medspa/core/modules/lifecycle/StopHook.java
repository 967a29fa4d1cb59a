package com.codecanvas.medspa.core.modules.lifecycle;

import java.util.Collection;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.hooks.bundle.EventHook;

/**
 * Hears of a stopping bundle before every listener does. The persistence container listens too and would otherwise close the module's unit under the calls still inside.
 */
final class StopHook implements EventHook {

    private final HeldModules modules;
    private final ModuleBundles bundles;

    StopHook(HeldModules modules, ModuleBundles bundles) {
        this.modules = modules;
        this.bundles = bundles;
    }

    @Override
    public void event(BundleEvent event, Collection<BundleContext> contexts) {
        if (event.getType() != BundleEvent.STOPPING) {
            return;
        }
        Bundle bundle = event.getBundle();
        modules.seen().values().stream()
                .filter(module -> module.bundle().equals(bundle))
                .map(module -> modules.get(module.descriptor().id()))
                .filter(java.util.Objects::nonNull)
                .forEach(bundles::stopping);
    }
}
