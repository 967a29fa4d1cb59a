package com.codecanvas.medspa.core.web.hooks;

import com.codecanvas.medspa.api.hooks.Hook;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.ServiceTracker;

/** The hooks that modules offer at the moment. */
@Component(service = HookDirectory.class)
public final class HookDirectory {

    private final ServiceTracker<Hook, Hook> tracker;

    @Activate
    public HookDirectory(BundleContext context) {
        tracker = new ServiceTracker<>(context, Hook.class, null);
        tracker.open();
    }

    Optional<Hook> find(String moduleId, String name) {
        ServiceReference<Hook>[] offered = tracker.getServiceReferences();
        if (offered == null) {
            return Optional.empty();
        }
        for (ServiceReference<Hook> reference : offered) {
            Hook hook = moduleId.equals(reference.getBundle().getHeaders("").get("MedSpa-Module"))
                    ? tracker.getService(reference)
                    : null;
            if (hook != null && hook.name().equals(name)) {
                return Optional.of(hook);
            }
        }
        return Optional.empty();
    }

    @Deactivate
    void stop() {
        tracker.close();
    }
}
