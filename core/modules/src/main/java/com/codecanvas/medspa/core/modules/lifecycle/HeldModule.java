package com.codecanvas.medspa.core.modules.lifecycle;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.InstalledModule.Status;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import java.util.List;
import org.osgi.framework.Bundle;

/** What this node knows of one module bundle. Changed only under the lock of {@link HeldModules}. */
final class HeldModule {

    final Bundle bundle;
    final ModuleGate gate = new ModuleGate();
    ModuleDescriptor descriptor;
    /** Its state without regard to the modules that it needs. */
    Status own = Status.STOPPED;

    String problem;
    boolean unitPresent;
    AutoCloseable database;
    /** Why the kernel refuses it until its bundle stops, or null. */
    String refusal;
    /** Counts starts, so that the end of a slow opening is told from a later start. */
    int start;

    HeldModule(Bundle bundle, ModuleDescriptor descriptor) {
        this.bundle = bundle;
        this.descriptor = descriptor;
    }

    String id() {
        return descriptor.id();
    }

    void is(Status status, String why) {
        own = status;
        problem = why;
    }

    boolean hasUnit() {
        String units = bundle.getHeaders("").get("Meta-Persistence");
        return units != null;
    }

    /** Asked for its scripts, since an archive need not have an entry for a folder. */
    boolean hasTables() {
        return bundle.findEntries("MEDSPA-INF/migrations", "*.sql", false) != null;
    }

    /** As others see it, given the needed modules that are not active. */
    InstalledModule seen(List<String> missing) {
        if (own == Status.ACTIVE && !missing.isEmpty()) {
            return new InstalledModule(
                    descriptor, bundle, Status.WAITING, "Waits for " + String.join(", ", missing) + " to be active.");
        }
        return new InstalledModule(descriptor, bundle, own, problem);
    }
}
