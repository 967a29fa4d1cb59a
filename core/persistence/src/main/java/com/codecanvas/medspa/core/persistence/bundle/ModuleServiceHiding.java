package com.codecanvas.medspa.core.persistence.bundle;

import java.util.Collection;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;
import org.osgi.service.component.annotations.Component;

/** Hides each module's DataSource and persistence unit from all other modules. */
@Component
public final class ModuleServiceHiding implements FindHook, EventListenerHook {

    static final String MODULE = "medspa.module";
    private static final String UNIT = "osgi.unit.name";

    @Override
    public void find(
            BundleContext context,
            String name,
            String filter,
            boolean allServices,
            Collection<ServiceReference<?>> references) {
        references.removeIf(reference -> hidden(reference, context.getBundle()));
    }

    @Override
    public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
        listeners.keySet().removeIf(context -> hidden(event.getServiceReference(), context.getBundle()));
    }

    private static boolean hidden(ServiceReference<?> reference, Bundle asking) {
        Object owner = reference.getProperty(MODULE);
        if (owner == null) {
            owner = reference.getProperty(UNIT);
        }
        if (owner == null) {
            return false;
        }
        String module = asking.getHeaders("").get("MedSpa-Module");
        return module != null && !module.equals(owner);
    }
}
