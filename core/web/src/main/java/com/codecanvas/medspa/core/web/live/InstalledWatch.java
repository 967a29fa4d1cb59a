package com.codecanvas.medspa.core.web.live;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import java.util.List;

/** Notices that a module came, went, changed its version or its state on this node. */
final class InstalledWatch {
    private final ModuleRegistry registry;
    private List<String> before;

    InstalledWatch(ModuleRegistry registry) {
        this.registry = registry;
        before = look();
    }

    /** Whether something is different since the last time; for one thread. */
    boolean changed() {
        List<String> now = look();
        boolean changed = !now.equals(before);
        before = now;
        return changed;
    }

    private List<String> look() {
        return registry.modules().stream().map(InstalledWatch::told).toList();
    }

    private static String told(InstalledModule module) {
        return String.join(
                " ",
                module.descriptor().id(),
                module.descriptor().version(),
                module.status().name());
    }
}
