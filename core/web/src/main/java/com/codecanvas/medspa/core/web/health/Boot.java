package com.codecanvas.medspa.core.web.health;

import java.util.Arrays;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/** Tells when the framework has started everything that it was told to start. */
final class Boot implements FrameworkListener {

    private final BundleContext context;
    private volatile boolean done;

    Boot(BundleContext context) {
        this.context = context;
        context.addFrameworkListener(this);
        // Later than the start-up, as after an update of this bundle, there is no such event to wait for. Asked once
        // only: the last bundle to start is active a moment before its components are.
        // Never written false: the event may come meanwhile.
        if (Arrays.stream(context.getBundles()).allMatch(Boot::asWanted)) {
            done = true;
        }
    }

    /**
     * A bundle that cannot start keeps nobody waiting: the end of the start-up is an event of its own. Where the event
     * came before this listener did, the level that was reached says the same.
     */
    boolean done() {
        done = done || allLevelsReached();
        return done;
    }

    private boolean allLevelsReached() {
        int highest = Arrays.stream(context.getBundles())
                .map(bundle -> bundle.adapt(BundleStartLevel.class))
                .filter(level -> level != null && level.isPersistentlyStarted())
                .mapToInt(BundleStartLevel::getStartLevel)
                .max()
                .orElse(Integer.MAX_VALUE);
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                        .adapt(FrameworkStartLevel.class)
                        .getStartLevel()
                > highest;
    }

    void close() {
        context.removeFrameworkListener(this);
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED) {
            done = true;
        }
    }

    private static boolean asWanted(Bundle bundle) {
        BundleStartLevel level = bundle.adapt(BundleStartLevel.class);
        return level == null || !level.isPersistentlyStarted() || bundle.getState() == Bundle.ACTIVE;
    }
}
