package com.codecanvas.medspa.core.events;

import com.codecanvas.medspa.core.modules.ModuleCall;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Modules that are active, and on for every clinic until a test switches them off. */
final class SwitchedModules {

    private final Set<String> off = ConcurrentHashMap.newKeySet();

    void enable(UUID clinicId, String moduleId, boolean enabled) {
        if (enabled) {
            off.remove(clinicId + moduleId);
        } else {
            off.add(clinicId + moduleId);
        }
    }

    ModuleRegistry registry() {
        return (ModuleRegistry) Proxy.newProxyInstance(
                ModuleRegistry.class.getClassLoader(),
                new Class<?>[] {ModuleRegistry.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "enabled" -> !off.contains("" + arguments[0] + arguments[1]);
                    case "enter" -> (ModuleCall) () -> {};
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
