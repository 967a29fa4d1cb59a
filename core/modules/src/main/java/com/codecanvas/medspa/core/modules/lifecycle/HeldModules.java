package com.codecanvas.medspa.core.modules.lifecycle;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.InstalledModule.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The module bundles of this node with their states; readers see a consistent snapshot without a lock. */
final class HeldModules {

    private static final Logger LOG = LoggerFactory.getLogger(HeldModules.class);

    private final Map<String, HeldModule> held = new TreeMap<>();
    private final Map<String, ModuleGate> gates = new ConcurrentHashMap<>();
    private volatile Map<String, InstalledModule> seen = Map.of();

    Map<String, InstalledModule> seen() {
        return seen;
    }

    ModuleGate gate(String moduleId) {
        return gates.get(moduleId);
    }

    /** False when another bundle has the module's id already. */
    synchronized boolean add(HeldModule module) {
        if (held.putIfAbsent(module.id(), module) != null) {
            return false;
        }
        gates.put(module.id(), module.gate);
        settle();
        return true;
    }

    synchronized void remove(HeldModule module) {
        if (held.remove(module.id(), module)) {
            gates.remove(module.id(), module.gate);
            settle();
        }
    }

    synchronized HeldModule get(String moduleId) {
        return held.get(moduleId);
    }

    synchronized void change(HeldModule module, Consumer<HeldModule> change) {
        change.accept(module);
        settle();
    }

    /** Closes the gates of the module and of all that need it, and gives those gates. */
    synchronized List<ModuleGate> shut(HeldModule module) {
        List<ModuleGate> shut = new ArrayList<>();
        for (String id : dependants(module.id())) {
            ModuleGate gate = held.get(id).gate;
            gate.shut();
            shut.add(gate);
        }
        return shut;
    }

    private Set<String> dependants(String moduleId) {
        Set<String> found = new HashSet<>(Set.of(moduleId));
        boolean more = true;
        while (more) {
            more = false;
            for (HeldModule module : held.values()) {
                boolean needs = module.descriptor.needs().stream().anyMatch(found::contains);
                more |= needs && found.add(module.id());
            }
        }
        return found;
    }

    private void settle() {
        Set<String> active = active();
        Map<String, InstalledModule> now = new LinkedHashMap<>();
        for (HeldModule module : held.values()) {
            List<String> missing = module.descriptor.needs().stream()
                    .filter(need -> !active.contains(need))
                    .toList();
            InstalledModule state = module.seen(missing);
            if (state.status() == Status.ACTIVE) {
                module.gate.open();
            } else {
                module.gate.shut();
            }
            tell(seen.get(module.id()), state);
            now.put(module.id(), state);
        }
        seen = java.util.Collections.unmodifiableMap(now);
    }

    private Set<String> active() {
        Set<String> active = new HashSet<>();
        held.values().stream().filter(module -> module.own == Status.ACTIVE).forEach(module -> active.add(module.id()));
        boolean less = true;
        while (less) {
            less = active.removeIf(
                    id -> !active.containsAll(held.get(id).descriptor.needs()));
        }
        return active;
    }

    private static void tell(InstalledModule before, InstalledModule now) {
        if (before != null && before.status() == now.status()) {
            return;
        }
        String id = now.descriptor().id();
        switch (now.status()) {
            case FAILED, REFUSED -> LOG.error("Module {} is {}: {}", id, now.status(), now.problem());
            case ACTIVE ->
                LOG.info("Module {} {} is active", id, now.descriptor().version());
            default ->
                LOG.info("Module {} is {}{}", id, now.status(), now.problem() == null ? "" : ": " + now.problem());
        }
    }
}
